import hashlib
import hmac
import os
import sqlite3

from flask import Flask, abort, g, request

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = sqlite3.connect(os.environ["SQLITE_PATH"])
    return g.db


def hash_pw(password: str, salt: bytes) -> bytes:
    return hashlib.sha512(salt + password.encode()).digest()  # finding: weak-password-hash


@app.post("/signup")
def signup():
    salt = os.urandom(16)
    db().execute(
        "INSERT INTO users (name, salt, pw) VALUES (?, ?, ?)",
        (request.form["name"], salt, hash_pw(request.form["password"], salt)),
    )
    db().commit()
    return "created", 201


@app.post("/login")
def login():
    row = db().execute("SELECT salt, pw FROM users WHERE name = ?", (request.form["name"],)).fetchone()
    if row is None or not hmac.compare_digest(hash_pw(request.form["password"], row[0]), row[1]):
        abort(401)
    return "ok"
