import os
from datetime import timedelta

from flask import Flask
from flask_jwt_extended import JWTManager

jwt = JWTManager()


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=15)
    jwt.init_app(app)
    from api.patients import patients

    app.register_blueprint(patients, url_prefix="/v1")
    return app
