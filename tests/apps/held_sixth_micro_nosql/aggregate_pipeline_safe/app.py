from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient("mongodb://mongo:27017")


class Pipeline(list):
    def stage(self, name, value):
        self.append({name: value})
        return self


@app.post("/stats")
def stats():
    wanted = request.get_json(force=True)
    pipeline = Pipeline()
    pipeline.stage("$match", {"status": "paid"}).stage("$limit", min(int(wanted.get("limit", 5)), 50))
    pipeline.stage("$group", {"_id": "$country", "n": {"$sum": 1}})
    return jsonify(list(client.sales.orders.aggregate(pipeline)))
