import os

from flask import Flask
from flask_jwt_extended import JWTManager
from flask_smorest import Api

from library.books import blp


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        API_TITLE="Library",
        API_VERSION="v1",
        OPENAPI_VERSION="3.0.3",
        JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"],
    )
    JWTManager(app)
    Api(app).register_blueprint(blp)
    return app
