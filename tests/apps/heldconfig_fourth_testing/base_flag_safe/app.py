import os

from flask import Flask

from settings import SETTINGS


def create_app(name: str | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_object(SETTINGS[name or os.environ.get("APP_STAGE", "live")])

    @app.get("/healthz")
    def healthz():
        return {"status": "ok"}

    return app
