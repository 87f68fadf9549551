from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Profile(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    display_name = db.Column(db.String(60))
    bio = db.Column(db.Text)
    timezone = db.Column(db.String(40))
    credits = db.Column(db.Integer, default=0)
    role = db.Column(db.String(20), default="member")
