import os

from flask import Flask
from flask_login import LoginManager

from recipes.store import cooks


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager = LoginManager(app)
    login_manager.user_loader(cooks.get)
    from recipes.views import recipes
    app.register_blueprint(recipes)
    return app
