from flask import Flask, jsonify, session

from .settings import LiveSettings


def create_app():
    app = Flask(__name__)
    app.config.from_object(LiveSettings)

    @app.get("/me")
    def me():
        return jsonify(clerk=session.get("clerk_no"), branch=session.get("branch"))

    return app
