import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/calc")
def calc():
    expression = request.args.get("expr", "0")
    value = eval(expression)  # finding: code-injection
    return jsonify(value=str(value))
