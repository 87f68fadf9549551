import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, jsonify

from settings import CIPHER_MODE

app = Flask(__name__)


def make_cipher(nonce):
    key = bytes.fromhex(os.environ["TICKET_KEY"])
    if CIPHER_MODE == "ECB":
        return Cipher(algorithms.AES(key), modes.ECB())
    return Cipher(algorithms.AES(key), modes.CTR(nonce))


@app.post("/tickets/<int:number>")
def ticket(number):
    nonce = os.urandom(16)
    encryptor = make_cipher(nonce).encryptor()
    sealed = encryptor.update(number.to_bytes(16, "big")) + encryptor.finalize()
    return jsonify(nonce=nonce.hex(), ticket=sealed.hex())
