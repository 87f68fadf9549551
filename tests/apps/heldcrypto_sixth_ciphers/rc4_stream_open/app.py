import os

from Crypto.Cipher import ARC4
from Crypto.Random import get_random_bytes
from flask import Flask, request, Response

app = Flask(__name__)
master_key = bytes.fromhex(os.environ["EXPORT_KEY"])


@app.route("/export", methods=["POST"])
def export():
    body = request.get_data()
    nonce = get_random_bytes(16)
    cipher = ARC4.new(master_key + nonce)  # finding: weak-cipher
    sealed = nonce + cipher.encrypt(body)
    return Response(sealed, mimetype="application/octet-stream")
