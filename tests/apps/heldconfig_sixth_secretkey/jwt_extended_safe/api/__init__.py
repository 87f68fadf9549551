import os
from datetime import timedelta

from flask import Flask
from flask_jwt_extended import JWTManager

from .orders import bp

jwt = JWTManager()


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["JWT_TOKEN_LOCATION"] = ["headers"]
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=int(os.getenv("JWT_MINUTES", "15")))
    jwt.init_app(app)
    app.register_blueprint(bp)
    return app
