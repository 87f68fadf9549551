import os

import httpx
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
API = os.environ.get("STOCK_API", "https://stock.example.net")


@app.get("/stock")
def stock():
    path = request.args.get("path", "/v1/levels")
    if "@" in path or "\\" in path or ".." in path or not path.startswith("/v1/"):
        abort(400)
    with httpx.Client(timeout=4) as client:
        answer = client.get(API + path)
    if answer.status_code != 200:
        abort(502)
    return jsonify(answer.json())
