import os

from flask import Flask, jsonify, session


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if app.debug:
        from flask_debugtoolbar import DebugToolbarExtension

        app.config["DEBUG_TB_ENABLED"] = True
        DebugToolbarExtension(app)

    @app.get("/profile")
    def profile():
        return jsonify(session.get("profile", {}))

    return app
