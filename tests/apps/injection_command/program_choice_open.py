import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/packages/version")
def package_version():
    name = request.args["name"]
    argv = [name, "show", "--quiet"]
    done = subprocess.run(argv, capture_output=True, timeout=20)  # finding: command-injection
    installed = done.returncode == 0
    return jsonify(installed=installed)
