import os

from flask import Flask, abort, jsonify
from flask import request as req
from pymongo import MongoClient

app = Flask(__name__)
licences = MongoClient(os.environ["MONGO_URL"])["licensing"]["licences"]


def licence_for(key):
    return licences.find_one({"key": key, "revoked": {"$ne": True}})


@app.post("/licence/check")
def check():
    key = req.get_json(force=True).get("key")
    if not isinstance(key, str):
        abort(400)
    licence = licence_for(key)
    return jsonify(valid=licence is not None)
