import timeit
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)


def measure(statement, number):
    return timeit.timeit("sum(range(10))", number=number)


@app.post("/bench")
def bench():
    statement = request.form["statement"]
    future = pool.submit(measure, statement, 100)
    return jsonify(seconds=future.result(timeout=5), length=len(statement))
