import tomllib
from pathlib import Path

from flask import Flask, session

HERE = Path(__file__).parent


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("TUTOR")  # TUTOR_SECRET_KEY
    app.config.from_file(HERE / "settings.toml", load=tomllib.load, text=False)

    @app.get("/lesson")
    def lesson():
        return {"lesson": session.get("lesson", 1), "of": app.config["LESSONS"]}

    return app
