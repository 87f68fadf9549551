from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255), unique=True)
    is_staff = db.Column(db.Boolean, default=False)


class Coupon(db.Model):
    code = db.Column(db.String(20), primary_key=True)
    percent = db.Column(db.Integer, nullable=False)
