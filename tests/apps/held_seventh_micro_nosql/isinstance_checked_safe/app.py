from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
accounts = MongoClient("mongodb://mongo:27017").bank.accounts


@app.post("/iban")
def iban():
    value = request.get_json().get("iban")
    if not isinstance(value, str):
        abort(400)
    return jsonify(known=accounts.find_one({"iban": value}) is not None)
