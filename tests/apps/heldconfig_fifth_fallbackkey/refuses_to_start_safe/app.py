import os

from flask import Flask, session

DEV_KEY = "dev"


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
    if not app.config["SECRET_KEY"] or app.config["SECRET_KEY"] == DEV_KEY:
        raise RuntimeError("SECRET_KEY is not set; see docs/deploy.md")

    @app.route("/api/me")
    def me():
        return {"user": session.get("user_id")}

    return app
