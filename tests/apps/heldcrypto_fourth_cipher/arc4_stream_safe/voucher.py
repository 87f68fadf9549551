import os

from Crypto.Cipher import ARC4, ChaCha20_Poly1305
from flask import Flask, request

app = Flask(__name__)
app.config["VOUCHER_KEY"] = bytes.fromhex(os.environ["VOUCHER_KEY"])


@app.route("/voucher", methods=["POST"])
def voucher():
    data = request.form["holder"].encode()
    cipher = ChaCha20_Poly1305.new(key=app.config["VOUCHER_KEY"])
    body, tag = cipher.encrypt_and_digest(data)
    return (cipher.nonce + tag + body).hex()
