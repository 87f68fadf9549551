import uuid

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
SERVICES = {"eu": "https://eu.pay.example.com", "us": "https://us.pay.example.com"}


@app.get("/payments/<payment_id>")
def payment(payment_id):
    try:
        key = uuid.UUID(payment_id)
    except ValueError:
        abort(404)
    base = SERVICES.get(request.args.get("zone", "eu"))
    if base is None:
        abort(400)
    response = requests.get(f"{base}/v1/payments/{key}", timeout=5)
    return jsonify(response.json())


@app.get("/users/<int:user_id>/orders")
def orders(user_id):
    url = f"https://orders.example.com/users/{user_id}"
    return jsonify(requests.get(url, params={"q": request.args.get("q")}, timeout=5).json())
