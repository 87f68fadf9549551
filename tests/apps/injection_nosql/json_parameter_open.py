import json
import os

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
articles = MongoClient(os.environ["MONGO_URL"]).news.articles


@app.get("/articles")
def list_articles():
    wanted = json.loads(request.args.get("filter", "{}"))
    query = {"section": wanted.get("section"), "draft": False}
    found = articles.find(query, projection={"_id": False, "title": True})  # finding: nosql-injection
    return jsonify(list(found))
