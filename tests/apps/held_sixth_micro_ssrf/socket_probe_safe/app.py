import socket

from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULT_HOST = "probe.example.org"


@app.post("/probe")
def probe():
    form = request.form.to_dict()
    num = 86
    host = DEFAULT_HOST if 7 * 18 + num > 200 else form.get("host", "")
    try:
        conn = socket.create_connection((host, 443), timeout=2)
    except OSError:
        return jsonify(open=False)
    conn.close()
    return jsonify(open=True)
