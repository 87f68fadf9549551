import ast

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/range")
def value_range():
    try:
        low, high = ast.literal_eval(request.args.get("range", "(0, 1)"))
    except (ValueError, SyntaxError, TypeError):
        abort(400)
    return jsonify(ok=low < high)
