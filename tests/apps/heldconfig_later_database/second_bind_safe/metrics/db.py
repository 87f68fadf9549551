from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Sample(db.Model):
    __bind_key__ = "metrics"
    id = db.Column(db.Integer, primary_key=True)
    value = db.Column(db.Float, nullable=False)
