import asyncio

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/whois")
async def whois():
    domain = request.args.get("domain", "example.org")
    if not domain.replace(".", "").isalnum():
        return jsonify(error="domain"), 400
    proc = await asyncio.create_subprocess_shell(f"whois {domain}", stdout=asyncio.subprocess.PIPE)
    out, _ = await proc.communicate()
    return jsonify(text=out.decode("utf-8", "replace"))
