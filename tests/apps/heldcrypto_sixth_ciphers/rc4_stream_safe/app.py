import os

from Crypto.Cipher import ChaCha20_Poly1305
from Crypto.Random import get_random_bytes
from flask import Flask, request, Response

app = Flask(__name__)
master_key = bytes.fromhex(os.environ["EXPORT_KEY"])


@app.route("/export", methods=["POST"])
def export():
    body = request.get_data()
    nonce = get_random_bytes(12)
    cipher = ChaCha20_Poly1305.new(key=master_key, nonce=nonce)
    data, tag = cipher.encrypt_and_digest(body)
    sealed = nonce + tag + data
    return Response(sealed, mimetype="application/octet-stream")
