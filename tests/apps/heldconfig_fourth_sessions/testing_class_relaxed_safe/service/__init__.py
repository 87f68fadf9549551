import os

from flask import Flask, session

from config import config_by_name


def create_app(config_name=None):
    app = Flask(__name__)
    app.config.from_object(config_by_name[config_name or os.getenv("APP_ENV", "prod")])

    @app.get("/seen")
    def seen():
        return {"seen": session.get("seen", False)}

    return app
