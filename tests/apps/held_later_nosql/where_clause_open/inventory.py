import os

from flask import Flask, jsonify
from flask_pymongo import PyMongo
from webargs import fields
from webargs.flaskparser import use_args

app = Flask(__name__)
app.config["MONGO_URI"] = os.environ["MONGO_URI"]
mongo = PyMongo(app)

search_args = {
    "brand": fields.Str(required=True),
    "stock": fields.Int(load_default=0),
}


def low_stock(brand: str, stock: int):
    items = mongo.db.items
    script = "this.brand == '" + brand + "' && this.stock <= " + str(stock)
    return items.find({"$where": script}, {"_id": 0})  # finding: nosql-injection


@app.get("/inventory/low")
@use_args(search_args, location="query")
def low(args):
    return jsonify(list(low_stock(args["brand"], args["stock"])))
