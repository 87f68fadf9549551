import base64
import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, request

app = Flask(__name__)
KEY = base64.b64decode(os.environ["LEGACY_KEY"])


def seal(data: bytes) -> bytes:
    iv = os.urandom(8)
    cipher = Cipher(algorithms.TripleDES(KEY), modes.CBC(iv))  # finding: weak-cipher
    padder = padding.PKCS7(64).padder()
    padded = padder.update(data) + padder.finalize()
    enc = cipher.encryptor()
    return iv + enc.update(padded) + enc.finalize()


@app.post("/seal")
def seal_view():
    return base64.b64encode(seal(request.get_data()))
