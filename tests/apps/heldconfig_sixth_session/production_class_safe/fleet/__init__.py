from flask import Flask, session

from config import ProductionConfig


def create_app():
    app = Flask(__name__)
    app.config.from_object(ProductionConfig)

    @app.get("/vehicles")
    def vehicles():
        return {"depot": session.get("depot"), "vehicles": []}

    return app
