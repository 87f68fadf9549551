from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Profile(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    display_name = db.Column(db.String(60))
    bio = db.Column(db.Text)
    locale = db.Column(db.String(8))
    verified = db.Column(db.Boolean, default=False)
