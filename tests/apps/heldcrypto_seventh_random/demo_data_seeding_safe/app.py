import os

from flask import Flask

from models import db
from seeds import seed_demo


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    app.cli.add_command(seed_demo)
    return app
