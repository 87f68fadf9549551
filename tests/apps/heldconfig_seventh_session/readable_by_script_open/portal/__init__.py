import os

from flask import Flask

from .api import api


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    app.config["SESSION_COOKIE_HTTPONLY"] = False  # finding: session-cookie-script-readable
    app.register_blueprint(api, url_prefix="/api")
    return app
