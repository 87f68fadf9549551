import os

from flask import Flask
from flask_login import LoginManager

from store.admin import init_admin
from store.models import db


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    LoginManager(app)
    init_admin(app)
    return app
