import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def create_app(uri: str | None = None) -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = uri or os.environ["DATABASE_URL"]
    db.init_app(app)

    @app.get("/plans")
    def plans():
        return {"plans": []}

    return app
