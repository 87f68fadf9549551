from argon2 import PasswordHasher
from flask import Flask, request

app = Flask(__name__)
hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # finding: weak-password-hash
PEOPLE: dict[str, str] = {}


@app.post("/signup")
def signup():
    PEOPLE[request.form["mail"]] = hasher.hash(request.form["password"])
    return "", 201
