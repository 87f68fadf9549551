import os

from flask import Flask, abort, request, session

from accounts import otp_key
from hotp import verify

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login/otp")
def second_factor():
    pending = session.get("pending_user")
    if pending is None or not verify(otp_key(pending), request.form["code"]):
        abort(401)
    session.clear()
    session["user"] = pending
    return "", 204
