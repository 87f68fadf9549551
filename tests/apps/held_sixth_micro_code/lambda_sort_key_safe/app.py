from operator import itemgetter

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = [{"name": "b", "age": 3}, {"name": "a", "age": 5}]


@app.get("/rows")
def rows():
    field = request.args.get("by", "name")
    key = itemgetter(field if field in ROWS[0] else "name")
    return jsonify(sorted(ROWS, key=key))
