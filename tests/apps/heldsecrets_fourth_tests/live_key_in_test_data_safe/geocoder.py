import os

import requests
from flask import Flask, jsonify, request


def create_app(overrides=None):
    app = Flask(__name__)
    app.config["GOOGLE_MAPS_API_KEY"] = os.environ.get("GOOGLE_MAPS_API_KEY")
    app.config.update(overrides or {})

    @app.get("/geocode")
    def geocode():
        if "q" not in request.args:
            return jsonify(error="q is required"), 400
        params = {"address": request.args["q"], "key": app.config["GOOGLE_MAPS_API_KEY"]}
        url = "https://maps.googleapis.com/maps/api/geocode/json"
        return jsonify(requests.get(url, params=params, timeout=5).json())

    return app
