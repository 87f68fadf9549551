import math

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
balances = {"main": 120.0}


@app.post("/wallet/withdraw")
def withdraw():
    amount = request.form.get("amount", "0")
    value = float(amount)
    if not math.isfinite(value):
        abort(400)
    if value <= 0 or value > balances["main"]:
        abort(400)
    balances["main"] -= value
    return jsonify(ok=True)
