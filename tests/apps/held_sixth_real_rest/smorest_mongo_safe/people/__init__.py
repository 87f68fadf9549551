from flask import Flask
from flask_pymongo import PyMongo
from flask_smorest import Api

mongo = PyMongo()


def create_app():
    app = Flask(__name__)
    app.config.update(API_TITLE="People", API_VERSION="v1", OPENAPI_VERSION="3.0.3")
    app.config.from_prefixed_env()
    mongo.init_app(app)
    from .api import blp
    Api(app).register_blueprint(blp)
    return app
