import os

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
sales = MongoClient(os.environ["MONGO_URL"]).get_default_database().sales


def pipeline(options):
    stages = [{"$match": {"state": "paid"}}]
    stages[0]["$match"]["shop"] = f"shop-{options['shop']}"
    stages.append({"$group": {"_id": "$sku", "total": {"$sum": "$amount"}}})
    return stages


@app.post("/sales/summary")
def summary():
    rows = sales.aggregate(pipeline(request.json))
    return jsonify({row["_id"]: row["total"] for row in rows})
