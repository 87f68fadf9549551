import os

from flask import Flask, session


def read_secret() -> str:
    return os.environ.get("APP_SECRET") or "fallback-3f9d"  # missed: fallback-secret-key


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=read_secret(),  # wrong: fallback-secret-key
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Strict",
    )

    @app.get("/api/lang")
    def lang():
        return {"lang": session.get("lang", "en"), "pid": os.getpid()}

    return app
