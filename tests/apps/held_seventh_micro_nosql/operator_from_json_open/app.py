from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient("mongodb://mongo:27017").shop


@app.post("/coupon")
def coupon():
    code = request.get_json()["code"]
    found = db.coupons.find_one({"code": code, "used": False})  # finding: nosql-injection
    return jsonify(valid=found is not None)
