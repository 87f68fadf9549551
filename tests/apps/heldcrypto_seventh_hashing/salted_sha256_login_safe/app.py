import os

from flask import Flask, abort, request, session

import passwords
from accounts import find_account

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login")
def login():
    account = find_account(request.form["email"])
    if account is None or not passwords.verify(account.secret, request.form["password"]):
        abort(401)
    session.clear()
    session["account"] = account.id
    return "", 204
