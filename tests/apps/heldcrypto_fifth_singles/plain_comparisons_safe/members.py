import os
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = os.environ["MEMBERS_SECRET"]
hasher = PasswordHasher()
TOKEN_TYPE = "bearer"
users = {}


@app.post("/register")
def register():
    form = request.form
    if form["password"] != form["password_confirm"]:
        return {"error": "passwords differ"}, 400
    if form["password"] == "":
        return {"error": "password required"}, 400
    users[form["name"]] = hasher.hash(form["password"])
    return {"activation": secrets.token_urlsafe(32)}, 201


@app.post("/login")
def login():
    try:
        hasher.verify(users[request.form["name"]], request.form["password"])
    except (KeyError, VerifyMismatchError):
        abort(401)
    session["user"] = request.form["name"]
    return {"token_type": TOKEN_TYPE, "ok": request.form.get("token_type") == TOKEN_TYPE}
