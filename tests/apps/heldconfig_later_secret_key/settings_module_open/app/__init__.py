from flask import Flask, jsonify, session

from .settings import load_settings


def create_app() -> Flask:
    app = Flask(__name__, instance_relative_config=True)
    app.config.update(load_settings())

    @app.get("/whoami")
    def whoami():
        return jsonify(user=session.get("user"))

    return app
