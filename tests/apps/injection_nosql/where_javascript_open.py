import os

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient(os.environ["MONGO_URL"]).get_database("tasks")


@app.get("/tasks")
def tasks():
    owner = request.args.get("owner", "")
    condition = {"$where": f"this.owner == '{owner}' || this.helper == '{owner}'"}
    found = db.tasks.find(condition).sort("due").limit(50)  # finding: nosql-injection
    return jsonify([task["title"] for task in found])
