import os

from flask import Flask, jsonify
from flask_pymongo import PyMongo

app = Flask(__name__)
app.config["MONGO_URI"] = os.environ["MONGO_URI"]
app.config["FLEET"] = os.environ.get("FLEET", "north")
mongo = PyMongo(app)


@app.get("/trucks")
def trucks():
    found = mongo.db.trucks.find({"fleet": app.config["FLEET"]}, {"_id": 0})
    return jsonify(list(found))
