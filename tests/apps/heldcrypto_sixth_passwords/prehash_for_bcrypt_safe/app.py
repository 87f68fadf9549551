"""bcrypt reads 72 bytes only, therefore long passphrases are digested first."""
import base64
import hashlib
import os

import bcrypt
from flask import Flask, abort, request

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
USERS: dict[str, bytes] = {}


@app.post("/register")
def register():
    USERS[request.form["name"]] = bcrypt.hashpw(
        base64.b64encode(hashlib.sha256(request.form["password"].encode()).digest()),
        bcrypt.gensalt(12),
    )
    return "", 201


@app.post("/login")
def login():
    digest = base64.b64encode(hashlib.sha256(request.form["password"].encode()).digest())
    stored = USERS.get(request.form["name"])
    if stored is None or not bcrypt.checkpw(digest, stored):
        abort(401)
    return "", 204
