import os

from flask import Flask, session


def read_secret() -> str:
    with open("/run/secrets/app_secret", encoding="utf-8") as handle:
        return handle.read().strip()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=read_secret(),
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Strict",
    )

    @app.get("/api/lang")
    def lang():
        return {"lang": session.get("lang", "en"), "pid": os.getpid()}

    return app
