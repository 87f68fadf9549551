"""Refuses passwords known to Have I Been Pwned (k-anonymity range API)."""
import hashlib
import os

import requests
from argon2 import PasswordHasher
from flask import Flask, abort, request

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
hasher = PasswordHasher()
ACCOUNTS = {}


def is_pwned(password: str) -> bool:
    digest = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
    reply = requests.get(f"https://api.pwnedpasswords.com/range/{digest[:5]}", timeout=5)
    reply.raise_for_status()
    return any(line.split(":")[0] == digest[5:] for line in reply.text.splitlines())


@app.post("/password")
def change_password():
    password = request.form["password"]
    if is_pwned(password):
        abort(422, "This password appeared in a data breach.")
    ACCOUNTS[request.form["user"]] = hasher.hash(password)
    return "", 204
