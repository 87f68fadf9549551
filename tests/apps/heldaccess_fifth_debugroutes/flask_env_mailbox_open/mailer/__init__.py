import os

from flask import Flask

from . import views


class DefaultConfig:
    ENVIRONMENT = os.environ.get("ENVIRONMENT") or "dev"
    SECRET_KEY = os.environ.get("SECRET_KEY")


def create_app():
    app = Flask(__name__)
    app.config.from_object(DefaultConfig)
    app.register_blueprint(views.bp)
    if app.config["ENVIRONMENT"] != "production":
        from . import devtools

        app.register_blueprint(devtools.bp)
    return app
