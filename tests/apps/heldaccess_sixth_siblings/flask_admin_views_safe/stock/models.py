from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))


class Supplier(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    iban = db.Column(db.String(34))
