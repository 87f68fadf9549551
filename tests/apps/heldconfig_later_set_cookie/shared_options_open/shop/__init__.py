import secrets

from flask import Flask, jsonify, request

from shop.cookies import remember_device


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/device")
    def device():
        token = request.cookies.get("device") or secrets.token_urlsafe(32)
        return remember_device(jsonify(known="device" in request.cookies), token)

    return app
