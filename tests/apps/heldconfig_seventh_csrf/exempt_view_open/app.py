import hashlib
import hmac
import os

from flask import Flask, abort, request, session
from flask_wtf.csrf import CSRFProtect

from ledger import transfer

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
csrf = CSRFProtect(app)
HOOK_KEY = os.environ["HOOK_KEY"].encode()


@app.post("/transfer")
@csrf.exempt  # finding: csrf-disabled
def move_money():
    if "account" not in session:
        abort(401)
    transfer(session["account"], request.form["to"], int(request.form["amount"]))
    return {"ok": True}


@app.get("/account")
def account():
    return {"account": session.get("account")}
