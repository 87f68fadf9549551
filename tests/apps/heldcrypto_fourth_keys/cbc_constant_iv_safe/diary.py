import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from flask import Flask, request

app = Flask(__name__)
KEY = base64.b64decode(os.environ["DIARY_KEY"])


@app.post("/diary")
def write():
    body = pad(request.get_data(), AES.block_size)
    cipher = AES.new(KEY, AES.MODE_CBC, iv=os.urandom(16))
    return base64.b64encode(cipher.iv + cipher.encrypt(body)).decode()
