import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/calc", methods=["GET", "POST"])
def calc():
    expr = request.values.get("expr", "0")
    result = eval(expr)  # finding: code-injection
    return jsonify(result=result)
