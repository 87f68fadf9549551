import math

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DAILY_LIMIT = 500.0


def read_amount() -> float:
    try:
        amount = float(request.get_json()["amount"])
    except (KeyError, TypeError, ValueError):
        abort(400)
    if amount <= 0 or amount > DAILY_LIMIT or not math.isfinite(amount):
        abort(422)
    return amount


@app.post("/transfers")
def transfer():
    return jsonify(accepted=True, amount=read_amount()), 201
