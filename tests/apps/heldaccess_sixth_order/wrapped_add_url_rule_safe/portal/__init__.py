from flask import Flask
from flask_login import LoginManager

from . import routes


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env()
    LoginManager(app)
    routes.register(app)
    return app
