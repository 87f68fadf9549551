import os

from flask import Flask
from flask_smorest import Api
from sqlalchemy import create_engine


def create_app():
    app = Flask(__name__)
    app.config.update(API_TITLE="Metrics", API_VERSION="v1", OPENAPI_VERSION="3.0.3")
    app.extensions["metrics_engine"] = create_engine(os.environ["DATABASE_URL"])
    from .api import blp
    Api(app).register_blueprint(blp)
    return app
