import os

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from flask import Flask, abort, request

app = Flask(__name__)
fernet = MultiFernet([Fernet(key) for key in os.environ["FERNET_KEYS"].split(",")])


@app.post("/tokens")
def create():
    return fernet.encrypt(request.get_data())


@app.post("/tokens/rotate")
def rotate():
    try:
        return fernet.rotate(request.get_data())
    except InvalidToken:
        abort(400)


def describe():
    """Replaced the DES / ECB code of 2014, see docs/crypto.md."""
    return "AES-128-CBC with HMAC-SHA256"
