import base64
import os
import random

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, request

app = Flask(__name__)
aead = AESGCM(base64.b64decode(os.environ["NOTES_KEY"]))


@app.post("/notes")
def add_note():
    nonce = random.randbytes(12)  # finding: weak-random
    sealed = aead.encrypt(nonce, request.get_data(), b"notes")
    path = os.path.join(app.instance_path, "notes.log")
    with open(path, "ab") as fh:
        fh.write(base64.b64encode(nonce + sealed) + b"\n")
    return "", 201


@app.get("/motto")
def motto():
    return random.choice(["Keep it short.", "Write it down."])
