import os

from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["APP_SECRET"]

    @app.get("/tides")
    def tides():
        return jsonify(high="04:12", low="10:31")

    return app
