from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    sku = db.Column(db.String(40))
    stock = db.Column(db.Integer)

    SORTS = {"sku": sku, "stock": stock}
