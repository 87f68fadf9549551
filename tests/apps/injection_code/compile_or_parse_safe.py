"""Checks an alert rule before it is stored."""

import ast

from flask import Flask, jsonify, request

app = Flask(__name__)

READINGS = {"temperature": 21, "humidity": 40}


@app.put("/rules/current")
def put_rule():
    rule = request.get_data(as_text=True)
    try:
        outcome = ast.parse(rule, mode="eval").body
    except SyntaxError:
        return jsonify(valid=False), 422
    return jsonify(valid=True, empty=outcome is None)
