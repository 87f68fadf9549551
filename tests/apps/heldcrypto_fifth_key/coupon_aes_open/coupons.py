import os
from base64 import urlsafe_b64encode

from Cryptodome.Cipher import AES
from flask import Flask, request

app = Flask(__name__)


def seal(text):
    cipher = AES.new(b"T7vq#2Lx9!pWzR4m", AES.MODE_EAX)  # finding: hardcoded-crypto-key
    body, tag = cipher.encrypt_and_digest(text.encode())
    return urlsafe_b64encode(cipher.nonce + tag + body).decode()


@app.route("/coupons", methods=["POST"])
def issue():
    percent = min(int(request.form["percent"]), 20)
    return {"coupon": seal("percent=%d" % percent)}
