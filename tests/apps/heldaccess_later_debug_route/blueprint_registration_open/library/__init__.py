import os

from flask import Flask
from flask_login import LoginManager

from library.readers import find_reader


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("LIBRARY")
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    LoginManager(app).user_loader(find_reader)

    if app.config.get("ENVIRONMENT") in ("development", "staging"):
        from library.devtools import devtools

        app.register_blueprint(devtools)
    return app
