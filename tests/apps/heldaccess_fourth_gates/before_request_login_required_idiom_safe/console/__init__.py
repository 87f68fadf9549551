import os

from flask import Flask
from flask_login import LoginManager


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app).request_loader(lambda request: None)
    from .admin import admin

    app.register_blueprint(admin)
    return app
