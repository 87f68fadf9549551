import os

from flask import Flask, jsonify, session


def create_app():
    app = Flask(__name__)
    app.config.update(
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    app.config["SECRET_KEY"] = "development key"
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

    @app.get("/whoami")
    def whoami():
        return jsonify(user=session.get("user_id"))

    return app
