import os

from flask import Flask, session

PLACEHOLDER = "replace-me"


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = PLACEHOLDER
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    if app.config["SECRET_KEY"] == PLACEHOLDER:
        raise RuntimeError("SECRET_KEY still has the placeholder")

    @app.get("/hello")
    def hello():
        return {"name": session.get("name")}

    return app
