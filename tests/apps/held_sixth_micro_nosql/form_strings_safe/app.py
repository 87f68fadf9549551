from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient("mongodb://mongo/crm").crm


@app.post("/customers/find")
def find_customer():
    row = db.customers.find_one({"email": request.form["email"], "active": True}, {"_id": 0, "name": 1})
    return jsonify(row)
