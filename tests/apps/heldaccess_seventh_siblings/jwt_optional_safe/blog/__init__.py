import os

from flask import Flask
from flask_jwt_extended import JWTManager

from blog.api import api
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    JWTManager(app)
    app.register_blueprint(api)
    return app
