import os

from flask import Flask
from flask_jwt_extended import JWTManager

from .reports import reports

jwt = JWTManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    jwt.init_app(app)
    app.register_blueprint(reports, url_prefix="/api/reports")
    return app
