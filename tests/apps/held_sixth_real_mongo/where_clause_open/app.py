import os

from flask import Flask, request
from pymongo import MongoClient

from sensors import SensorQuery

app = Flask(__name__)
readings = MongoClient(os.environ["MONGO_URL"]).iot.readings


@app.get("/readings/above")
def above():
    query = SensorQuery(readings)
    limit = request.args.get("limit", "0")
    return {"count": query.count_above(limit)}
