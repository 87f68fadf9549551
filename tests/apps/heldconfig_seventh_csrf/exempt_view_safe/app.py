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


@app.post("/hooks/bank")
@csrf.exempt
def bank_hook():
    expected = hmac.new(HOOK_KEY, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(401)
    transfer("clearing", request.json["to"], int(request.json["amount"]))
    return {"ok": True}


@app.get("/account")
def account():
    return {"account": session.get("account")}
