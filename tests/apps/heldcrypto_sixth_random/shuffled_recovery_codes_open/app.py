import os
import random
import secrets

from flask import Flask, jsonify, session
from werkzeug.security import generate_password_hash

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
STORE: dict[int, list[str]] = {}


def recovery_codes(count: int = 8) -> list[str]:
    return [f"{random.randint(0, 99999999):08d}" for _ in range(count)]  # finding: weak-random


@app.post("/mfa/recovery-codes")
def create_codes():
    codes = recovery_codes()
    STORE[session["user_id"]] = [generate_password_hash(code) for code in codes]
    return jsonify(codes=codes), 201


@app.get("/tip")
def tip():
    return jsonify(random.choice(["Print your codes.", "Keep them offline."]))
