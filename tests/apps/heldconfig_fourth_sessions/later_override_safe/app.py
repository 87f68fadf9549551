import os

from flask import Flask, session


def configure_cookies(app: Flask) -> None:
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["SESSION_COOKIE_SECURE"] = False
    if not app.testing:
        app.config["SESSION_COOKIE_SECURE"] = True


def create_app(testing: bool = False) -> Flask:
    app = Flask(__name__)
    app.testing = testing
    app.secret_key = os.environ["SECRET_KEY"]
    configure_cookies(app)

    @app.get("/steps")
    def steps():
        return {"steps": session.get("steps", [])}

    return app
