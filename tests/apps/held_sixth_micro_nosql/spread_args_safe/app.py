from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
tickets = MongoClient("mongodb://mongo/desk").desk.tickets


def build(*, owner, **rest):
    return {"owner": owner, **rest}


@app.post("/tickets/query")
def query():
    params = request.get_json()
    found = tickets.find(build(owner="me", state=str(params.get("state", "open"))), {"_id": 0})
    return jsonify(list(found))
