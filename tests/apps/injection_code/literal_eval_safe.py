import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/filters")
def parse_filter():
    raw = request.form.get("filter", "{}")
    try:
        parsed = ast.literal_eval(raw)
    except (ValueError, SyntaxError):
        return jsonify(error="not a filter"), 400
    return jsonify(fields=len(parsed))
