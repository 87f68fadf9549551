import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/locale")
def locale():
    raw = request.headers.get("Accept-Language", "en").encode("latin-1")
    buf = bytearray(b"LANG=")
    buf += raw
    prefix = bytes(buf).decode("latin-1")
    text = os.popen(prefix + " date").read()  # finding: command-injection
    return jsonify(date=text.strip())
