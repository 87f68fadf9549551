from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Membership(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)
    tenant = db.Column(db.String(40))
