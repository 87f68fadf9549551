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
    fields = {**defaults, "name": str(sent.get("name"))}
    product = Product.create(**fields)
    return jsonify(id=product.id)
