import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def evaluate(node):
    if isinstance(node, ast.Expression):
        return evaluate(node.body)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](evaluate(node.left), evaluate(node.right))
    raise ValueError("unsupported")


@app.route("/calc")
def calc():
    source = request.args.get("e", "0")[:80]
    try:
        return jsonify(result=evaluate(ast.parse(source, mode="eval")))
    except (SyntaxError, ValueError):
        return jsonify(error="unsupported expression"), 400


@app.post("/vector")
def vector():
    try:
        values = ast.literal_eval(request.get_data(as_text=True)[:200])
        return jsonify(length=len(values))
    except (SyntaxError, ValueError, TypeError):
        return jsonify(error="not a list"), 400
