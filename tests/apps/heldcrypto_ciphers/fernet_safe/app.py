import os

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
box = MultiFernet([Fernet(key) for key in os.environ["FERNET_KEYS"].split(",")])


@app.post("/notes/seal")
def seal():
    return jsonify(note=box.encrypt(request.get_data()).decode())


@app.post("/notes/open")
def unseal():
    try:
        return jsonify(length=len(box.decrypt(request.get_data())))
    except InvalidToken:
        abort(400)
