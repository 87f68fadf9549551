import os

from flask import Flask

from metrics.extensions import cors, db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    cors.init_app(app, origins=["https://dash.example.com"], supports_credentials=True)

    @app.get("/metrics")
    def metrics():
        return {"visits": 10}

    return app
