from flask import Flask, jsonify, session

from guard import DEFAULT_KEY, check_config


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=DEFAULT_KEY,
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    app.config.from_prefixed_env("APP")
    check_config(app)

    @app.get("/step")
    def step():
        return jsonify(step=session.get("step", 1))

    return app
