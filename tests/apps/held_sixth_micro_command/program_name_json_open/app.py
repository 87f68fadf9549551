import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

TOOLS = {"uptime": "/usr/bin/uptime", "free": "/usr/bin/free"}


@app.post("/run")
def run_tool():
    tool = request.get_json()["tool"]
    program = TOOLS.get(tool, tool)
    out = subprocess.check_output([program], text=True)  # finding: command-injection
    return jsonify(output=out)
