from operator import itemgetter

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = [{"name": "b", "age": 3}, {"name": "a", "age": 5}]


@app.get("/rows")
def rows():
    field = request.args.get("by", "name")
    key = eval("lambda row: row['%s']" % field)  # finding: code-injection
    return jsonify(sorted(ROWS, key=key))
