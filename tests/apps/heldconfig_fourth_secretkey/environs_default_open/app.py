from flask import Flask, jsonify, session
from flask_caching import Cache

cache = Cache()


def create_app(config_object="settings"):
    app = Flask(__name__.split(".")[0])
    app.config.from_object(config_object)
    cache.init_app(app)
    register_routes(app)
    return app


def register_routes(app):
    @app.route("/me")
    def me():
        return jsonify(user=session.get("user_id"))
