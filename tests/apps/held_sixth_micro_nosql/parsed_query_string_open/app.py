import json

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
events = MongoClient("mongo", 27017)["audit"]["events"]


@app.get("/events")
def events_list():
    raw = request.args.get("filter", "{}")
    criteria = {"public": True} | json.loads(raw)
    total = events.count_documents(criteria)  # finding: nosql-injection
    return jsonify(total=total)
