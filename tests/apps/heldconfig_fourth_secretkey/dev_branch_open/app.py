import os

from flask import Flask, session


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    key = os.environ.get("SECRET_KEY")
    if key is None:
        key = "fallback-for-the-pipeline"
    app.secret_key = key  # finding: fallback-secret-key

    @app.get("/prefs")
    def prefs():
        return {"theme": session.get("theme", "light")}

    return app
