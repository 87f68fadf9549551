import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from flask import Flask, jsonify, request

app = Flask(__name__)
KEY = base64.b64decode(os.environ["CARD_KEY"])


def seal(plain: str) -> str:
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return base64.b64encode(cipher.encrypt(pad(plain.encode(), AES.block_size))).decode()


@app.post("/cards")
def store():
    return jsonify(sealed=seal(request.form["pan"])), 201
