import os

from flask import Flask, session


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    key = os.environ.get("SECRET_KEY")
    if key is None:
        raise RuntimeError("SECRET_KEY is required, see README")
    app.secret_key = key

    @app.get("/prefs")
    def prefs():
        return {"theme": session.get("theme", "light")}

    return app
