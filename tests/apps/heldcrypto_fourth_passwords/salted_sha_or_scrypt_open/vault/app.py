from flask import Flask, request

from vault.hashing import hash_password

app = Flask(__name__)
RECORDS: dict[str, tuple[bytes, bytes]] = {}


@app.post("/accounts")
def create_account():
    form = request.form
    RECORDS[form["email"]] = hash_password(form["password"])
    return "", 201
