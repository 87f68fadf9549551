from flask import Flask, abort, request

from edge.trust import device_is_trusted

app = Flask(__name__)


@app.post("/telemetry")
def telemetry():
    pem = request.headers.get("X-Client-Cert", "").encode()
    if not device_is_trusted(pem):
        abort(403)
    return "", 204
