import os

from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["WTF_CSRF_CHECK_DEFAULT"] = False  # finding: csrf-disabled
csrf = CSRFProtect(app)


@app.before_request
def guard():
    if request.content_length and request.content_length > 100_000:
        return {"error": "too large"}, 413


@app.post("/subscription/cancel")
def cancel():
    from billing import cancel_plan

    cancel_plan(session["customer"])
    return {"cancelled": True}
