from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient("mongodb://mongo/shop").shop


@app.post("/login")
def login():
    body = request.get_json()
    token = str(body["token"])
    user = db.users.find_one({"token": token})
    return jsonify(ok=user is not None)
