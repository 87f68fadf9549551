import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/words")
def words():
    text = request.args.get("text", "")
    argv = ["/bin/sh", "-c", "printf '%s' \"$1\" | wc -w", "sh", text]
    count = subprocess.check_output(argv, text=True)
    return jsonify(words=int(count))
