"""Checks an alert rule and evaluates it against the current readings."""

from flask import Flask, jsonify, request

app = Flask(__name__)

READINGS = {"temperature": 21, "humidity": 40}


@app.put("/rules/current")
def put_rule():
    rule = request.get_data(as_text=True)
    try:
        outcome = eval(compile(rule, "<rule>", "eval"), dict(READINGS))  # finding: code-injection
    except SyntaxError:
        return jsonify(valid=False), 422
    return jsonify(valid=True, empty=outcome is None)
