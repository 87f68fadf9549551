import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from flask import Flask, request

app = Flask(__name__)
KEY = base64.b64decode(os.environ["EXPORT_KEY"])


def encrypt(data: bytes) -> bytes:
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return cipher.encrypt(pad(data, AES.block_size))


@app.post("/export")
def export():
    return encrypt(request.get_data()), 200, {"Content-Type": "application/octet-stream"}
