import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/calc", methods=["GET", "POST"])
def calc():
    expr = request.values.get("expr", "0")
    result = ast.literal_eval(expr)
    return jsonify(result=result)
