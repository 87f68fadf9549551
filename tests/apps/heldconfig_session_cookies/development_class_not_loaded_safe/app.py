from flask import Flask, jsonify, session

from config import config


def create_app(config_name):
    app = Flask(__name__)
    app.config.from_object(config[config_name])

    @app.get("/queue")
    def queue():
        return jsonify(position=session.get("position"))

    return app
