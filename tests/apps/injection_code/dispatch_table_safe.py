import operator

from flask import Flask, jsonify

app = Flask(__name__)

OPERATIONS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}


@app.get("/calc/<name>/<int:left>/<int:right>")
def calc(name, left, right):
    if name == "help":
        return jsonify(operations=sorted(OPERATIONS))
    function = OPERATIONS.get(name, operator.add)
    return jsonify(result=function(left, right))
