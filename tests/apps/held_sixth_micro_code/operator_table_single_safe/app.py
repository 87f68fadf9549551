import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}


@app.get("/op/<name>")
def op(name):
    func = OPS.get(name)
    if func is None:
        return jsonify(error="unknown operation"), 404
    a = request.args.get("a", 0, type=int)
    b = request.args.get("b", 0, type=int)
    return jsonify(result=func(a, b))
