import re

from flask import Flask, jsonify, request

app = Flask(__name__)
LINES = ["alpha beta gamma delta epsilon zeta eta theta", "a" * 60 + "!"]


@app.get("/grep")
def grep():
    pattern = request.args.get("pattern", "")
    return jsonify([line for line in LINES if re.search(pattern, line)])  # finding: regex-injection
