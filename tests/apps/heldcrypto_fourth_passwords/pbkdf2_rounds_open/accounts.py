import hashlib
import hmac
import os
import secrets

from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = os.environ["ACCOUNTS_SECRET"]
ITERATIONS = 1_000
STORE: dict[str, tuple[bytes, bytes]] = {}


def derive(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS)  # finding: weak-password-hash


@app.post("/signup")
def signup():
    salt = secrets.token_bytes(16)
    STORE[request.form["user"]] = salt, derive(request.form["password"], salt)
    return "", 201


@app.post("/login")
def login():
    salt, stored = STORE.get(request.form["user"]) or abort(401)
    if not hmac.compare_digest(stored, derive(request.form["password"], salt)):
        abort(401)
    session["user"] = request.form["user"]
    return "", 204
