import os

from flask import Flask, jsonify

from config import configs


def create_app(name=None):
    app = Flask(__name__)
    app.config.from_object(configs[name or os.environ.get("ORCHARD_ENV", "production")])

    @app.get("/rows")
    def rows():
        return jsonify(rows=14)

    return app
