import base64

import boto3
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, jsonify, request

app = Flask(__name__)
KEY_ALIAS = "alias/patient-files"


@app.post("/files")
def seal():
    kms = boto3.client("kms")
    data_key = kms.generate_data_key(KeyId=KEY_ALIAS, KeySpec="AES_256")
    nonce = kms.generate_random(NumberOfBytes=12)["Plaintext"]
    sealed = AESGCM(data_key["Plaintext"]).encrypt(nonce, request.get_data(), b"file")
    wrapped = base64.b64encode(data_key["CiphertextBlob"]).decode()
    return jsonify(key=wrapped, file=(nonce + sealed).hex())
