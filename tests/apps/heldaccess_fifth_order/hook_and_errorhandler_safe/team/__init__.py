from flask import Flask
from flask_login import LoginManager

from .admin import admin

login_manager = LoginManager()


def create_app(config):
    app = Flask(__name__)
    app.config.from_mapping(config)
    login_manager.init_app(app)
    app.register_blueprint(admin)
    return app
