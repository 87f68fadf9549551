from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Customer(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    addresses = db.relationship("Address", backref="customer")


class Address(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    street = db.Column(db.String(120))
    customer_id = db.Column(db.ForeignKey("customer.id"))


def load_customer(customer_id):
    return db.session.get(Customer, int(customer_id))
