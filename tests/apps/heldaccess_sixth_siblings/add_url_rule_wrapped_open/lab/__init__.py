import os

from flask import Flask
from flask_login import LoginManager

from lab import urls


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app)
    urls.install(app)
    return app
