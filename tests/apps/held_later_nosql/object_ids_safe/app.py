import os

from bson import ObjectId
from bson.errors import InvalidId
from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient(os.environ["MONGO_URI"])["blog"]["posts"]


@app.get("/posts/<post_id>")
def post(post_id):
    try:
        document = posts.find_one({"_id": ObjectId(post_id)}, {"_id": 0, "title": 1})
    except InvalidId:
        abort(404)
    return jsonify(document or {})


@app.get("/posts")
def by_tag():
    criteria = {"tag": request.args.get("tag", "news"), "year": request.args.get("year", 2024, type=int)}
    return jsonify(list(posts.find(criteria, {"_id": 0, "title": 1}).limit(20)))


@app.post("/posts/search")
def search():
    author = request.get_json().get("author")
    if not isinstance(author, str):
        abort(422)
    return jsonify(count=posts.count_documents({"author": author}))
