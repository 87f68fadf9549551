import re
from functools import reduce

from flask import Flask, jsonify, request

app = Flask(__name__)


def either(left, right):
    return left + "|" + right


@app.get("/tags")
def tags():
    names = request.args.getlist("tag") or ["none"]
    pattern = reduce(either, names)
    hit = re.match(pattern, request.args.get("text", ""))  # finding: regex-injection
    return jsonify(match=bool(hit))
