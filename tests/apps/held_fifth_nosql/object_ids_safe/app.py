import os

from bson import ObjectId
from bson.errors import InvalidId
from flask import Flask, abort, jsonify, request
from pymongo import ASCENDING, DESCENDING, MongoClient

app = Flask(__name__)
db = MongoClient(os.environ["MONGO_URL"]).library


@app.get("/books/<book_id>")
def book(book_id):
    try:
        key = ObjectId(book_id)
    except InvalidId:
        abort(404)
    found = db.books.find_one({"_id": key}, {"_id": 0})
    return jsonify(found or {})


@app.post("/books/search")
def search():
    author = str(request.get_json().get("author", ""))
    order = DESCENDING if request.args.get("newest") else ASCENDING
    cursor = db.books.find({"author": {"$eq": author}}, {"_id": 0}).sort("year", order)
    return jsonify(list(cursor.limit(20)))
