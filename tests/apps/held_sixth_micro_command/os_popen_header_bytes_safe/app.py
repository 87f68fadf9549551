import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/locale")
def locale():
    raw = request.headers.get("Accept-Language", "en").encode("latin-1")
    buf = bytearray(b"LANG=")
    buf += raw
    prefix = bytes(buf[:5]).decode("latin-1") + "C"
    text = os.popen(prefix + " date").read()  # wrong: command-injection
    return jsonify(date=text.strip())
