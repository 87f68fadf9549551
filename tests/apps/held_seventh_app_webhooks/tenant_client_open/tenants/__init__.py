from flask import Flask
from flask_smorest import Api


def create_app():
    from .views import blp

    app = Flask(__name__)
    app.config.update(API_TITLE="sync", API_VERSION="v1", OPENAPI_VERSION="3.0.2")
    Api(app).register_blueprint(blp)
    return app
