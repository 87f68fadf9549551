import os

from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__)
app.config["MONGO_URI"] = os.environ["MONGO_URI"]
mongo = PyMongo(app)


@app.get("/sensors")
def sensors():
    limit = request.args.get("above", "0", type=int)
    condition = "this.value > %s" % limit
    rows = mongo.db.sensors.find({"$where": condition}, {"_id": 0})
    return jsonify(list(rows))
