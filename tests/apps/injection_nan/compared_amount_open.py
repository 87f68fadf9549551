from flask import Flask, abort, jsonify, request

app = Flask(__name__)
BALANCES = {1: 250.0, 2: 40.0}


@app.route("/accounts/<int:account>/withdraw", methods=["POST"])
def withdraw(account):
    amount = float(request.form["amount"])  # finding: nan-injection
    if amount <= 0 or amount > BALANCES[account]:
        abort(400)
    BALANCES[account] -= amount
    return jsonify(done=True)
