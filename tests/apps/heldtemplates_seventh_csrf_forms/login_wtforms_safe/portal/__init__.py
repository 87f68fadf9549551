import os

from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)

    from .account import account

    app.register_blueprint(account)
    return app
