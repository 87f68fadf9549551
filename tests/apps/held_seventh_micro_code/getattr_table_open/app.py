import math

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
ALLOWED = {"sqrt": math.sqrt, "floor": math.floor, "ceil": math.ceil}


@app.route("/math/<func>")
def compute(func):
    number = request.args.get("n", type=int, default=0)
    value = eval("math." + func + "(" + str(number) + ")")  # finding: code-injection
    return jsonify(value=value)
