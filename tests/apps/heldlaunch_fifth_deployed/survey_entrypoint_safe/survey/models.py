from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Answer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.Text)
