from flask import Flask

from config import config


def create_app(config_name: str) -> Flask:
    app = Flask(__name__)
    app.config.from_object(config[config_name])

    @app.get("/")
    def index():
        return {"posts": []}

    return app
