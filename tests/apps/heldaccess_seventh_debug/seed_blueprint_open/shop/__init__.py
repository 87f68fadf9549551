import os

from flask import Flask

from .catalog import catalog
from .extensions import db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config["STAGE"] = os.environ.get("STAGE", "development")
    app.config["OPS_TOKEN"] = os.environ["OPS_TOKEN"]
    db.init_app(app)
    app.register_blueprint(catalog)

    if app.config["STAGE"] == "development":
        from .devtools import devtools

        app.register_blueprint(devtools, url_prefix="/devtools")

    return app
