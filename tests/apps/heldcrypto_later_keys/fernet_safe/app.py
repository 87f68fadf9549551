import os

from cryptography.fernet import Fernet, InvalidToken
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
fernet = Fernet(os.environ["FERNET_KEY"])


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
