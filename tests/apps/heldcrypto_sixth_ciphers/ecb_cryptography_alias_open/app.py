import os

from cryptography.hazmat.primitives import ciphers
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.ciphers.modes import CTR, ECB
from flask import Flask, Response, request

app = Flask(__name__)


def build_cipher(key: bytes, nonce: bytes):
    return ciphers.Cipher(algorithms.AES(key), ECB())  # finding: weak-cipher


@app.post("/blocks")
def blocks():
    data = request.get_data()
    if len(data) % 16:
        return "length must be a multiple of 16", 400
    nonce = os.urandom(16)
    enc = build_cipher(bytes.fromhex(os.environ["BLOCK_KEY"]), nonce).encryptor()
    return Response(nonce + enc.update(data) + enc.finalize(), mimetype="application/octet-stream")
