import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/format")
def format_code():
    source = request.get_data()
    done = subprocess.run(["black", "-q", "-"], input=source, capture_output=True, timeout=10)
    return jsonify(code=done.stdout.decode("utf-8", "replace"))
