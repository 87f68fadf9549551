from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Link(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    url = db.Column(db.String(500), unique=True)  # curated by the editors
    clicks = db.Column(db.Integer, default=0)
