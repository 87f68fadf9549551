from flask import current_app
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    city = db.Column(db.String(80))
    password_hash = db.Column(db.String(255))

    def application(self):
        return current_app._get_current_object()
