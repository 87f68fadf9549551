import base64
import json

from flask import Flask, jsonify
from pymongo import MongoClient

app = Flask(__name__)
notes = MongoClient("mongodb://mongo/notes").notes.notes


@app.delete("/notes/<token>")
def delete_note(token):
    decoded = json.loads(base64.urlsafe_b64decode(token))
    key = {"_id": decoded["id"]}
    outcome = notes.delete_one(key)  # finding: nosql-injection
    return jsonify(deleted=outcome.deleted_count)
