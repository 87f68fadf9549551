from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__)
app.config["MONGO_URI"] = "mongodb://mongo/inventory"
mongo = PyMongo(app)


@app.get("/stock")
def stock():
    limit = request.args.get("below", "10")
    code = "return this.amount < " + format(limit) + ";"
    rows = mongo.db.stock.find({"$where": code})  # finding: nosql-injection
    return jsonify(skus=[r["sku"] for r in rows])
