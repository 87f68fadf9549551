import os

from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
coupons = MongoClient(os.environ["MONGO_URL"]).shop.coupons


@app.post("/coupons/redeem")
def redeem():
    payload = request.get_json()
    code = str(payload["code"])
    coupon = coupons.find_one({"code": code, "used": False})
    if coupon is None:
        abort(404)
    return jsonify(percent=coupon["percent"])
