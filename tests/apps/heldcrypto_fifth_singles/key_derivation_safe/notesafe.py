import base64
import os

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from flask import Flask, request

app = Flask(__name__)

rotation = MultiFernet([Fernet(k) for k in os.environ["NOTESAFE_KEYS"].split(",")])


def key_from_passphrase(passphrase: str, salt: bytes) -> bytes:
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    return base64.urlsafe_b64encode(kdf.derive(passphrase.encode()))


@app.post("/notes")
def create():
    salt = os.urandom(16)
    inner = Fernet(key_from_passphrase(request.form["passphrase"], salt))
    sealed = rotation.encrypt(inner.encrypt(request.form["text"].encode()))
    return {"salt": salt.hex(), "note": sealed.decode()}
