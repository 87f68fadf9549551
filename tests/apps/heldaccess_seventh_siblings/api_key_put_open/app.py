import hmac
import os
from functools import wraps

from flask import Flask, jsonify, request

app = Flask(__name__)
API_KEY = os.environ["STOCK_API_KEY"]
stock = {}


def require_key(f):
    @wraps(f)
    def inner(*args, **kwargs):
        given = request.headers.get("X-API-Key", "")
        if not hmac.compare_digest(given.encode(), API_KEY.encode()):
            return jsonify(error="invalid key"), 401
        return f(*args, **kwargs)

    return inner


@app.get("/stock/<sku>")
def read(sku):
    return jsonify(sku=sku, amount=stock.get(sku, 0))


@app.post("/stock/<sku>")
@require_key
def create(sku):
    stock[sku] = int(request.get_json()["amount"])
    return jsonify(sku=sku), 201


@app.put("/stock/<sku>")  # finding: unauthenticated-route
def replace(sku):
    stock[sku] = int(request.get_json()["amount"])
    return jsonify(sku=sku)


@app.delete("/stock/<sku>")
@require_key
def remove(sku):
    stock.pop(sku, None)
    return "", 204
