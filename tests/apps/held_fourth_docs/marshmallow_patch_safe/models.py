from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    display_name = db.Column(db.String(60))
    locale = db.Column(db.String(2), default="en")
    newsletter = db.Column(db.Boolean, default=False)
    is_admin = db.Column(db.Boolean, default=False)
