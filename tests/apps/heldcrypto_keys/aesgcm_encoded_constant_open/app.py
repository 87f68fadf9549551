import base64
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["PAYLOAD_KEY"] = "q3VtK0xhV2sxT2pYc1B2YzR6RnRHbUh5UmVOaUJkWno="


@app.post("/payloads")
def payloads():
    nonce = os.urandom(12)
    box = AESGCM(base64.b64decode(app.config["PAYLOAD_KEY"]))  # finding: hardcoded-crypto-key
    sealed = box.encrypt(nonce, request.get_data(), None)
    return jsonify(nonce=nonce.hex(), payload=sealed.hex())
