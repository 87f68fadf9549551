import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from config import configs

db = SQLAlchemy()


class Contact(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(120), nullable=False)


def create_app(name=None):
    app = Flask(__name__)
    app.config.from_object(configs[name or os.environ.get("APP_ENV", "production")])
    db.init_app(app)

    @app.route("/contacts/count")
    def count():
        return {"count": Contact.query.count()}

    return app
