from flask import Flask, jsonify

from .hosts import brand, home


def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["north.example.com", "south.example.com"]

    @app.get("/")
    def index():
        return jsonify(brand=brand(), home=home())

    return app
