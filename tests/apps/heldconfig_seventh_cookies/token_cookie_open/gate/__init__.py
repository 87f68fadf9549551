import secrets

from flask import Flask, jsonify

from .cookies import drop_token, put_token


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["TOKEN_LIFETIME"] = 900

    @app.get("/api/token")
    def token():
        return put_token(jsonify(ok=True), secrets.token_urlsafe(32))

    @app.get("/api/bye")
    def bye():
        return drop_token(jsonify(ok=True))

    return app
