import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/processes")
def processes():
    pattern = request.cookies.get("filter", "python")
    argv = ["sh", "-c", 'ps -eo args | grep -c -- "' + pattern + '"']
    result = subprocess.run(argv, capture_output=True, text=True)  # finding: command-injection
    return jsonify(count=int(result.stdout.strip() or 0))
