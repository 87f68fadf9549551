import os

from flask import Flask, jsonify, request
from pymongo import MongoClient

from accounts import AccountService

app = Flask(__name__)
client = MongoClient(os.environ["MONGO_URI"])
accounts = AccountService(client["portal"])


@app.route("/api/activate", methods=["POST"])
def activate():
    body = request.get_json()
    account = accounts.by_token(body["email"], body["token"])
    if account is None:
        return jsonify(error="unknown token"), 404
    return jsonify(id=str(account["_id"]))
