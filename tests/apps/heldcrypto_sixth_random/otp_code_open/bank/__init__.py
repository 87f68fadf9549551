import os

from flask import Flask

from .otp import bp


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.register_blueprint(bp)
    return app
