import os
from base64 import b64encode

from Crypto.Cipher import AES
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/messages", methods=["POST"])
def messages():
    cipher = AES.new(bytes.fromhex(os.environ["MESSAGE_KEY"]), AES.MODE_GCM)
    ciphertext, tag = cipher.encrypt_and_digest(request.get_data())
    return jsonify(
        nonce=b64encode(cipher.nonce).decode(),
        tag=b64encode(tag).decode(),
        body=b64encode(ciphertext).decode(),
    )
