import json

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient("mongodb://localhost").bench


@app.get("/case/12002")
def case_12002():
    param = request.args.get("case12002", "")
    literal = json.dumps(param)
    cursor = db.items.find({"$where": "this.owner == " + literal})
    return jsonify(count=len(list(cursor)))
