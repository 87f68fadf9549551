import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LINES = ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "delivery on monday", "delivery on friday"]


def matcher(term: str, whole_word: bool):
    quoted = re.escape(term)
    pattern = rf"\b{term}\b" if whole_word else quoted
    return re.compile(pattern, re.IGNORECASE)  # finding: regex-injection


@app.get("/grep")
def grep():
    term = request.args.get("term", "")
    if not 2 < len(term) < 60:
        abort(400)
    found = matcher(term, request.args.get("word") == "1")
    return jsonify([line for line in LINES if found.search(line)])
