from asyncio.subprocess import PIPE, create_subprocess_exec

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/resolve")
async def resolve():
    name = request.args.get("name", "")
    if not name:
        return jsonify(error="name is required"), 400
    process = await create_subprocess_exec("dig", "+short", name, stdout=PIPE)
    stdout, _ = await process.communicate()
    return jsonify(addresses=stdout.decode().split())
