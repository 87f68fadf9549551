import base64
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["PAYLOAD_KEY"] = "q3VtK0xhV2sxT2pYc1B2YzR6RnRHbUh5UmVOaUJk"


@app.post("/payloads")
def payloads():
    nonce = os.urandom(12)
    sealed = AESGCM(base64.b64decode(app.config["PAYLOAD_KEY"])).encrypt(
        nonce, request.get_data(), None
    )  # finding: hardcoded-crypto-key
    return jsonify(nonce=nonce.hex(), payload=sealed.hex())
