import os

from flask import Flask
from flask_migrate import Migrate

from .models import db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    Migrate(app, db)

    from .views import bp

    app.register_blueprint(bp)
    return app
