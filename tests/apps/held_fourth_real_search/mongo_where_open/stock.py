import os

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient(os.environ.get("MONGO_URL", "mongodb://mongo:27017"))
items = client.warehouse.items


@app.route("/items/scarce")
def scarce():
    threshold = request.args.get("below", "10")
    found = items.find({"$where": "this.quantity < " + threshold})  # finding: nosql-injection
    return jsonify([{"sku": i["sku"], "quantity": i["quantity"]} for i in found.limit(100)])
