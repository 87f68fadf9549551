import os

from flask import Flask, jsonify, request
from marshmallow import Schema, ValidationError, fields
from pymongo import MongoClient

app = Flask(__name__)
orders = MongoClient(os.environ["MONGO_URL"]).shop.orders


class TrackSchema(Schema):
    reference = fields.String(required=True)


@app.post("/orders/track")
def track():
    try:
        data = TrackSchema().load(request.get_json())
    except ValidationError:
        return jsonify(error="invalid"), 400
    order = orders.find_one({"reference": data["reference"]})
    return jsonify(state=order["state"] if order else "unknown")
