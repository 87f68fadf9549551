from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__)
mongo = PyMongo(app, uri="mongodb://db/shop")


@app.post("/api/vouchers/redeem")
def redeem():
    body = request.get_json()
    code, owner = str(body["code"]), str(body["owner"])
    voucher = mongo.db.vouchers.find_one({"code": code, "owner": owner, "used": False})
    return jsonify(valid=voucher is not None)
