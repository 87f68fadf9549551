from collections import deque

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/score")
def score():
    ring = deque(["1 + 1", request.args.get("expr", "2"), "3 * 3"])
    ring.rotate(1)
    chosen = ring.popleft()
    return jsonify(score=str(eval(chosen)))
