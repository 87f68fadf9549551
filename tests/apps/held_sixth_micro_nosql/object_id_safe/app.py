from bson import ObjectId
from bson.errors import InvalidId
from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
items = MongoClient("mongodb://mongo/shop").shop.items


@app.post("/items/archive")
def archive():
    try:
        item_id = ObjectId(request.get_json()["id"])
    except (InvalidId, TypeError):
        abort(400)
    items.update_one({"_id": item_id}, {"$set": {"archived": True}})
    return jsonify(ok=True)
