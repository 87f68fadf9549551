import os

from flask import Flask
from flask_login import LoginManager
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    csrf.init_app(app)
    login_manager.init_app(app)
    from .account import bp
    app.register_blueprint(bp)
    return app
