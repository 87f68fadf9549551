import os
from datetime import timedelta

from flask import Flask
from flask_jwt_extended import JWTManager

jwt = JWTManager()


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["JWT_TOKEN_LOCATION"] = ["headers"]
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=15)
    app.config["JWT_REFRESH_TOKEN_EXPIRES"] = timedelta(days=30)
    app.config["MAX_CONTENT_LENGTH"] = 256 * 1024
    jwt.init_app(app)

    from .tokens import bp as tokens_bp
    from .trips import bp as trips_bp

    app.register_blueprint(tokens_bp, url_prefix="/token")
    app.register_blueprint(trips_bp, url_prefix="/trips")
    return app
