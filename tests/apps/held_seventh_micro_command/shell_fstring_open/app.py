import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/resolve")
def resolve():
    host = request.args.get("host", "localhost")
    done = subprocess.run(f"getent hosts {host}", shell=True, capture_output=True, text=True)  # finding: command-injection
    return jsonify(output=done.stdout)
