import os

from flask import Flask, session

from config import config


def create_app(config_name: str) -> Flask:
    app = Flask(__name__)
    app.config.from_object(config[config_name])
    config[config_name].init_app(app)

    @app.get("/steps")
    def steps():
        return {"steps": session.get("steps", 0)}

    return app


app = create_app("testing" if "PYTEST_VERSION" in os.environ else "default")
