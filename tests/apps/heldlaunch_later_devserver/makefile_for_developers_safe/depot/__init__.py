import os

from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["DEPOT_SECRET"]

    @app.get("/trams")
    def trams():
        return jsonify(in_service=31)

    return app
