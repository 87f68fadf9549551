from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
accounts = MongoClient("mongodb://mongo/bank").bank.accounts


def text_value(data: dict, name: str) -> str:
    value = data.get(name)
    if value is None:
        abort(422)
    return value


@app.route("/reset", methods=["POST"])
def reset():
    data = request.get_json()
    result = accounts.update_one({"reset_code": text_value(data, "code")}, {"$set": {"locked": False}})  # finding: nosql-injection
    return jsonify(changed=result.modified_count)
