import bcrypt
from flask import Blueprint, abort, request, session

users = Blueprint("users", __name__)
TABLE: dict[str, bytes] = {}


@users.post("/register")
def register():
    password = request.form["password"].encode()
    TABLE[request.form["name"]] = bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # finding: weak-password-hash
    return "", 201


@users.post("/login")
def login():
    stored = TABLE.get(request.form["name"])
    if stored is None or not bcrypt.checkpw(request.form["password"].encode(), stored):
        abort(401)
    session["name"] = request.form["name"]
    return "", 204
