import os

import pymongo
from flask import Flask, jsonify, request

app = Flask(__name__)
client = pymongo.MongoClient(os.environ["MONGO_URL"])
db = client["rooms"]


@app.route("/join", methods=["POST"])
def join():
    pin = request.form["pin"]
    room = db.rooms.find_one({"pin": pin}, {"title": 1})
    if not room:
        return jsonify(error="no such room"), 404
    return jsonify(title=room["title"])
