import os

from flask import Flask, jsonify, request, session
from flask_wtf.csrf import CSRFProtect
from werkzeug.exceptions import BadRequest

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
csrf = CSRFProtect(app)
balances = {}


@app.get("/balance")
def balance():
    return jsonify(balance=balances.get(session.get("account"), 0))


@app.post("/transfer")
def transfer():
    account = session.get("account")
    amount = request.form.get("amount", type=int)
    if account is None or not amount or amount < 1:
        raise BadRequest
    balances[account] = balances.get(account, 0) - amount
    return jsonify(sent=amount)
