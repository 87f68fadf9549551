from asyncio.subprocess import PIPE, create_subprocess_shell

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/resolve")
async def resolve():
    name = request.args.get("name", "")
    if not name:
        return jsonify(error="name is required"), 400
    process = await create_subprocess_shell(f"dig +short {name}", stdout=PIPE)  # finding: command-injection
    stdout, _ = await process.communicate()
    return jsonify(addresses=stdout.decode().split())
