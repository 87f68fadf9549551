import operator

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
OPS = {"add": operator.add, "sub": lambda a, b: a - b, "mul": operator.mul}


@app.get("/op")
def op():
    try:
        fn = OPS[request.args["op"]]
    except KeyError:
        abort(400)
    return jsonify(fn(request.args.get("a", 0, type=int), request.args.get("b", 0, type=int)))
