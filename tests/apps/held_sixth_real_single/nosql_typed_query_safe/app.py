import os

from bson import ObjectId
from bson.errors import InvalidId
from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient(os.environ["MONGO_URL"]).blog.posts


@app.get("/posts/<post_id>")
def post(post_id):
    try:
        found = posts.find_one({"_id": ObjectId(post_id)}, {"_id": 0})
    except InvalidId:
        abort(404)
    return found or abort(404)


@app.get("/posts")
def by_tag():
    tag = request.args.get("tag", "")
    return {"posts": list(posts.find({"tags": {"$eq": tag}}, {"_id": 0}))}


@app.post("/posts/search")
def search():
    author = str(request.get_json().get("author", ""))
    return {"posts": list(posts.find({"author": author}, {"_id": 0}))}
