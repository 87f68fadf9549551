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
    pipeline.stage("$match", wanted.get("match", {}))
    pipeline.stage("$group", {"_id": "$country", "n": {"$sum": 1}})
    return jsonify(list(client.sales.orders.aggregate(pipeline)))  # missed: nosql-injection
