import os

from flask import Flask

from models import db
from notes import bp


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"])
    app.config.from_mapping(config or {})
    db.init_app(app)
    app.register_blueprint(bp)
    return app
