import os

from flask import Flask, jsonify


def create_app(overrides: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(overrides or {})
    app.testing = bool(app.config.get("TESTING"))

    @app.get("/jobs")
    def jobs():
        return jsonify(jobs=[], region=os.environ.get("REGION"))

    return app


app = create_app()
