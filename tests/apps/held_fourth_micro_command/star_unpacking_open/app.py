import asyncio

from flask import Flask, jsonify, request

app = Flask(__name__)


def fields():
    branch = request.get_json(silent=True) or {}
    return "git", "-C", "/srv/site", "log", branch.get("ref", "HEAD")


@app.post("/log")
async def log():
    tool, *options, last = fields()
    words = [tool, *options]
    command = " ".join(words + [last])
    proc = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)  # finding: command-injection
    out, _ = await proc.communicate()
    return jsonify(lines=len(out.splitlines()))
