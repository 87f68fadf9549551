import os

from flask import Flask, jsonify, session


def create_app():
    app = Flask(__name__)
    app.config.from_object("defaults")
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    harden(app)

    @app.get("/language")
    def language():
        return jsonify(lang=session.get("lang", "en"))

    return app


def harden(app):
    on = ("SESSION_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY")
    app.config.update({name: True for name in on})
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
