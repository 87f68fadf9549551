from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    phone = db.Column(db.String(40))
    credit_limit = db.Column(db.Integer, default=0)
    is_staff = db.Column(db.Boolean, default=False)
