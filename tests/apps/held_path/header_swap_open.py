import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/case/05002")
def case_05002():
    first, second = "tmp.dat", request.headers.get("X-Case-05002", "x")
    first, second = second, first
    os.remove(f"/var/cache/bench/{first}")  # finding: path-traversal
    return jsonify(removed=True)
