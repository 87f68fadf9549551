import os

from cryptography.fernet import Fernet, InvalidToken
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
fernet = Fernet(b"1SEk8DUSONzS7hIyWCBHEYgjcW0rfKUmuuZB_yV0F4o=")  # finding: hardcoded-crypto-key


@app.post("/share")
def share():
    return jsonify(token=fernet.encrypt(request.get_data()).decode())


@app.get("/share/<token>")
def open_share(token):
    try:
        text = fernet.decrypt(token.encode(), ttl=86400).decode()
    except InvalidToken:
        abort(404)
    return jsonify(text=text)
