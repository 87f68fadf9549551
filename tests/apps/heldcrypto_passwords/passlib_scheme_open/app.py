from flask import Flask, abort, jsonify, request
from passlib.context import CryptContext

passwords = CryptContext(schemes=["md5_crypt"])  # finding: weak-password-hash

app = Flask(__name__)
accounts = {}


@app.post("/accounts")
def create():
    data = request.get_json()
    if len(data["password"]) < 12:
        abort(400)
    accounts[data["name"]] = passwords.hash(data["password"])
    return jsonify(count=len(accounts)), 201


@app.post("/sessions")
def sign_in():
    data = request.get_json()
    stored = accounts.get(data["name"])
    if stored is None or not passwords.verify(data["password"], stored):
        abort(401)
    return jsonify(ok=True)
