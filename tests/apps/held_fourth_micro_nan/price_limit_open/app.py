from flask import Flask, jsonify, request

app = Flask(__name__)
LIMIT = 500.0


@app.post("/withdraw")
def withdraw():
    amount = float(request.form["amount"])  # finding: nan-injection
    if amount <= 0 or amount > LIMIT:
        return jsonify(error="amount refused"), 400
    return jsonify(accepted=True, amount=amount)
