import timeit

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/benchmark")
def benchmark():
    statement = request.args.get("statement", "")
    number = min(request.args.get("number", 100, type=int), 10_000)
    statement = "sorted(range(100))"
    seconds = timeit.timeit(stmt=statement, number=number)
    return jsonify(seconds=seconds)
