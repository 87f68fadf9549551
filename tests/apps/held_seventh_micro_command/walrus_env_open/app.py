import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
BRANCHES = {"main", "next"}


@app.post("/deploy")
def deploy():
    if (branch := request.json.get("branch")) is None:
        branch = "main"
    cmd = ["/bin/sh", "-c", f"cd /srv/app && git checkout {branch}"]
    code = subprocess.run(cmd, check=False).returncode  # finding: command-injection
    return jsonify(code=code)
