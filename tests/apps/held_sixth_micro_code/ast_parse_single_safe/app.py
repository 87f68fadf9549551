import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/syntax")
def syntax():
    try:
        tree = ast.parse(request.get_data(as_text=True))
    except (SyntaxError, ValueError):
        return jsonify(valid=False)
    return jsonify(valid=True, statements=len(tree.body))
