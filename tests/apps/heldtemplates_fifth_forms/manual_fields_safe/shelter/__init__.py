import os

from flask import Flask
from flask_login import LoginManager

from .animals import animals, find_keeper

login_manager = LoginManager()
login_manager.user_loader(find_keeper)


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SHELTER_SECRET"]
    login_manager.init_app(app)
    app.register_blueprint(animals)
    return app
