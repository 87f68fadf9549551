import os

from flask import Flask

from .internal import internal


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.register_blueprint(internal)
    return app
