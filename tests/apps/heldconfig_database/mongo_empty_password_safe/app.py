from flask import Flask, jsonify
from pymongo import MongoClient

app = Flask(__name__)
app.config.from_object("settings")
library = MongoClient(app.config["MONGO_URI"]).get_default_database()


@app.get("/books")
def books():
    found = library.books.find({}, {"_id": 0, "title": 1}).limit(app.config["PAGE_SIZE"])
    return jsonify([book["title"] for book in found])
