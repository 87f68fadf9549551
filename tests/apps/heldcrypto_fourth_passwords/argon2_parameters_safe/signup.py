from argon2 import PasswordHasher
from flask import Flask, request

app = Flask(__name__)
hasher = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=4)
PEOPLE: dict[str, str] = {}


@app.post("/signup")
def signup():
    PEOPLE[request.form["mail"]] = hasher.hash(request.form["password"])
    return "", 201
