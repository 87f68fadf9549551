import os
from datetime import timedelta

from flask import Flask
from flask_jwt_extended import JWTManager

from api.auth import auth_bp

jwt = JWTManager()

JWT_SETTINGS = {
    "JWT_ACCESS_TOKEN_EXPIRES": timedelta(minutes=15),
    "JWT_TOKEN_LOCATION": ["headers"],
    "JWT_SECRET_KEY": "super-secret-inventory",  # finding: hardcoded-secret-key
}


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(**JWT_SETTINGS)
    jwt.init_app(app)
    app.register_blueprint(auth_bp)
    return app
