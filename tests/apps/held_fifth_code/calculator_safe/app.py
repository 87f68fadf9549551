import ast
import operator

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def calculate(source: str):
    tree = ast.parse(source, mode="eval")
    return reduce(tree.body)


def reduce(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](reduce(node.left), reduce(node.right))
    raise ValueError


@app.get("/calc")
def calc():
    try:
        return jsonify(result=calculate(request.args.get("f", "0")))
    except (ValueError, SyntaxError):
        abort(400)
