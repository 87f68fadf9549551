import math

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
ALLOWED = {"sqrt": math.sqrt, "floor": math.floor, "ceil": math.ceil}


@app.route("/math/<func>")
def compute(func):
    number = request.args.get("n", type=int, default=0)
    if func not in ALLOWED:
        abort(404)
    value = eval("math." + func + "(" + str(number) + ")")
    return jsonify(value=value)
