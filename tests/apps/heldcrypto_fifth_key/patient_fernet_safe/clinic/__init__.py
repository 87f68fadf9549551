import os

from flask import Flask


def create_app():
    from clinic.models import db
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["CLINIC_DB"]
    db.init_app(app)
    return app
