from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://mongo:27017")["site"]["users"]


@app.post("/exists")
def exists():
    data = request.form
    n = users.count_documents({"mail": data["mail"]})
    return jsonify(taken=n > 0)
