import os
import secrets

from flask import Flask, abort, request
from flask_wtf import FlaskForm
from wtforms import PasswordField
from wtforms.validators import EqualTo

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
METRICS_TOKEN = os.environ.get("METRICS_TOKEN", "")


class Signup(FlaskForm):
    password = PasswordField("Password", validators=[EqualTo("confirm")])
    confirm = PasswordField("Again")


@app.post("/signup")
def signup():
    form = request.form
    if form["password"] != form["password_confirm"]:
        abort(400, "The passwords differ")
    if form["password"] == "" or form.get("token_type") == "bearer":
        abort(400)
    return "", 201


@app.get("/metrics")
def metrics():
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if METRICS_TOKEN == "" or not secrets.compare_digest(given.encode(), METRICS_TOKEN.encode()):
        abort(403)
    return "requests_total 12\n", 200, {"Content-Type": "text/plain"}
