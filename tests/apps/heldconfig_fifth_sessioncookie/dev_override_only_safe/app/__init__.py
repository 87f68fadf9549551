from flask import Flask, session

from .config import ProdConfig


def create_app():
    app = Flask(__name__)
    app.config.from_object(ProdConfig)

    @app.get("/state")
    def state():
        return {"step": session.get("step", 1)}

    return app
