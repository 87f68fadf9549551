import os

from flask import Flask
from flask_login import LoginManager


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["STAGE"] = os.environ.get("STAGE", "development")
    login = LoginManager(app)

    from saas.users import load_user

    login.user_loader(load_user)
    if app.config["STAGE"] == "development":
        from saas.devtools import devtools

        app.register_blueprint(devtools, url_prefix="/dev")
    return app
