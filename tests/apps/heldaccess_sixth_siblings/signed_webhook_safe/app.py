import hashlib
import hmac
import os

from flask import Flask, abort, render_template, request
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
PAID = set()


@app.get("/orders")
@login_required
def orders():
    return render_template("orders.html", paid=PAID)


@app.post("/orders/<int:number>/cancel")
@login_required
def cancel(number):
    PAID.discard(number)
    return "", 204


@app.post("/hooks/payment")
def payment_hook():
    digest = hmac.new(os.environ["PAYMENT_SECRET"].encode(), request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(digest, request.headers.get("X-Payment-Signature", "")):
        abort(400)
    PAID.add(request.get_json()["order"])
    return "", 204
