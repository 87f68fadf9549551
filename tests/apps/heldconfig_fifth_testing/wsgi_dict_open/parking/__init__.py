import os

from flask import Flask, abort, session


def create_app(extra=None):
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["PARKING_SECRET"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Strict",
        SPACES=140,
    )
    app.config.update(extra or {})

    @app.route("/permit")
    def permit():
        if "plate" not in session:
            abort(404)
        return {"plate": session["plate"], "spaces": app.config["SPACES"]}

    return app
