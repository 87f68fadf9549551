import os

from flask import Flask

from .orders import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SMTP_USER"] = "orders@millpondshop.co"
    app.config["SMTP_PASSWORD"] = os.environ["SMTP_PASSWORD"]
    app.register_blueprint(bp)
    return app
