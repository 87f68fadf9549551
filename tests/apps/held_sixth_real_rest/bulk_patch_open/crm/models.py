from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    nickname = db.Column(db.String(80))
    locale = db.Column(db.String(8))
    is_admin = db.Column(db.Boolean, default=False, nullable=False)
    credit_cents = db.Column(db.Integer, default=0)
