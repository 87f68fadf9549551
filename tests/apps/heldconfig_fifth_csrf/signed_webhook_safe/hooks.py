import hashlib
import hmac
import os

from flask import Flask, abort, redirect, request, session
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
csrf = CSRFProtect(app)
paid = set()


def signed(body: bytes, signature: str) -> bool:
    key = os.environ["PAY_WEBHOOK_SECRET"].encode()
    return hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest(), signature)


@app.post("/hooks/payment")
@csrf.exempt
def payment_hook():
    # called by the payment provider's servers: no cookie, own signature
    if not signed(request.get_data(), request.headers.get("X-Signature", "")):
        abort(400)
    paid.add(request.get_json()["order"])
    return {"received": True}


@app.post("/orders/<order>/cancel")
def cancel(order):
    if order not in session.get("orders", []):
        abort(404)
    paid.discard(order)
    return redirect("/orders")
