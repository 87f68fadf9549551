from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Invite(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    team_id = db.Column(db.Integer, nullable=False)
    email = db.Column(db.String(254), nullable=False)
    token = db.Column(db.String(32), unique=True, nullable=False)
