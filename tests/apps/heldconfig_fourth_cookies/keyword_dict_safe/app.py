import secrets

from flask import Flask, jsonify, make_response, request

COOKIE_KWARGS = {
    "httponly": True,
    "samesite": "Lax",
    "max_age": 3600,
    "secure": True,
}

app = Flask(__name__)


@app.get("/device")
def device():
    response = make_response(jsonify(ok=True))
    if "device_id" not in request.cookies:
        response.set_cookie("device_id", secrets.token_urlsafe(32), **COOKIE_KWARGS)
    return response
