import os

from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
vouchers = MongoClient(os.environ["MONGO_URL"]).shop.vouchers


@app.post("/voucher")
def voucher():
    payload = request.get_json()
    code = payload["code"]
    found = vouchers.find_one({"code": code, "used": False})  # finding: nosql-injection
    if found is None:
        abort(404)
    return jsonify(amount=found["amount"])
