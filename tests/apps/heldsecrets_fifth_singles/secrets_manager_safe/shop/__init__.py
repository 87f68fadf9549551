from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from shop.secrets_store import database_uri

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = database_uri()
    db.init_app(app)
    return app
