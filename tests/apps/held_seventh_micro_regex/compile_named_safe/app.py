import re

from flask import Flask, jsonify, request

app = Flask(__name__)
PATTERNS = {"word": r"\w+", "digits": r"\d+"}


@app.post("/split")
def split():
    body = request.get_json()
    rule = PATTERNS.get(body["rule"]) or PATTERNS["word"]
    finder = re.compile(rule)
    return jsonify(finder.findall("room 12, floor 3"))
