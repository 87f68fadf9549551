import hashlib

import requests
from argon2 import PasswordHasher
from flask import Flask, abort, request

app = Flask(__name__)
hasher = PasswordHasher()


def is_pwned(password: str) -> bool:
    """Ask the range API, which only ever sees five characters of the SHA-1."""
    digest = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
    prefix, suffix = digest[:5], digest[5:]
    reply = requests.get(f"https://api.pwnedpasswords.com/range/{prefix}", timeout=5)
    reply.raise_for_status()
    return any(line.split(":")[0] == suffix for line in reply.text.splitlines())


@app.post("/signup")
def signup():
    password = request.form["password"]
    if is_pwned(password):
        abort(400, "This password has leaked, choose another one.")
    app.extensions["users"].create(request.form["email"], hasher.hash(password))
    return "", 201
