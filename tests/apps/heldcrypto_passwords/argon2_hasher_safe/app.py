from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
hasher = PasswordHasher(time_cost=3)
people = {}


@app.post("/people/<int:number>/password")
def set_password(number):
    people[number] = hasher.hash(request.form["password"])
    return "", 204


@app.post("/people/<int:number>/login")
def login(number):
    try:
        hasher.verify(people[number], request.form["password"])
    except (KeyError, VerifyMismatchError):
        abort(401)
    if hasher.check_needs_rehash(people[number]):
        people[number] = hasher.hash(request.form["password"])
    return jsonify(ok=True)
