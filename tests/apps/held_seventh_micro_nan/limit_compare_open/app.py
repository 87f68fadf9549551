import math

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LIMIT = 500.0


@app.post("/withdraw")
def withdraw():
    amount = float(request.form["amount"])  # finding: nan-injection
    if amount > LIMIT or amount <= 0:
        abort(403)
    return jsonify(paid=amount)
