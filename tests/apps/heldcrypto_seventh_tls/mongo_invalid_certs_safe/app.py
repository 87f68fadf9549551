from flask import Flask, abort, jsonify

from db import articles

app = Flask(__name__)


@app.get("/articles/<int:number>")
def article(number: int):
    doc = articles.find_one({"number": number}, {"_id": 0})
    if doc is None:
        abort(404)
    return jsonify(doc)
