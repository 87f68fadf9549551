import os

from bson import ObjectId
from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient(os.environ["MONGO_URL"]).notes


@app.delete("/notes")
def delete_note():
    body = request.get_json()
    key = ObjectId(body["id"])
    result = db.notes.delete_one({"_id": key})
    return jsonify(deleted=result.deleted_count)
