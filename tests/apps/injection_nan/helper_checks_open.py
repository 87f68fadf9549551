import math

from flask import Flask, jsonify, request

app = Flask(__name__)


def parse_score(text):
    score = float(text)  # finding: nan-injection
    if math.isinf(score):
        raise ValueError("not a score")
    return score


@app.route("/grade")
def grade():
    try:
        score = parse_score(request.args.get("score", "0"))
    except ValueError:
        return jsonify(error="not a score"), 400
    if score < 50:
        return jsonify(passed=False)
    return jsonify(passed=True)
