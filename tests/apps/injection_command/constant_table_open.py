import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

REPORTS = {
    "disk": "df -h",
    "memory": "free -m",
    "load": "uptime",
}


@app.get("/reports")
def report():
    kind = request.args.get("kind", "load")
    command = REPORTS.get(kind, kind)
    output = subprocess.getoutput(command)  # finding: command-injection
    return jsonify(report=output)
