import os

from flask import Flask, abort, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
ACCOUNTS = {"ada": ["acc-1", "acc-7"], "linus": ["acc-2"]}


@app.post("/accounts/switch")
def switch_account():
    account = request.form.get("account", "")
    mine = ACCOUNTS.get(session.get("user"), [])
    if not mine:
        abort(403)
    session["account"] = account  # finding: trust-boundary
    return jsonify(switched=True)


@app.get("/accounts/balance")
def balance():
    return jsonify(account=session.get("account"), balance=100)
