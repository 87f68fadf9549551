from flask import Flask, jsonify, request
from peewee import BooleanField, CharField, Model, SqliteDatabase

app = Flask(__name__)
database = SqliteDatabase("shop.db")


class Product(Model):
    name = CharField()
    hidden = BooleanField(default=True)

    class Meta:
        database = database


@app.post("/products")
def add_product():
    sent = request.get_json(force=True)
    defaults = {"name": "unnamed"}
    fields = {**defaults, **sent}
    product = Product.create(**fields)  # finding: mass-assignment
    return jsonify(id=product.id)
