import base64
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/disk")
def disk():
    raw = request.cookies.get("volume", "")
    volume = base64.b64decode(base64.b64encode(raw.encode("utf-8"))).decode("utf-8")

    num = 86
    target = "/srv" if 7 * 42 - num < 200 else volume
    with os.popen("df -P " + target) as pipe:  # finding: command-injection
        lines = pipe.readlines()
    return jsonify(count=len(lines))
