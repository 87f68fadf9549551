import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from flask import Flask, jsonify, request

app = Flask(__name__)
documents = {}


def encrypt(data):
    key = bytes.fromhex(os.environ["DOCUMENT_KEY"])
    padder = PKCS7(64).padder()
    iv = os.urandom(8)
    encryptor = Cipher(algorithms.TripleDES(key), modes.CBC(iv)).encryptor()  # finding: weak-cipher
    return iv + encryptor.update(padder.update(data) + padder.finalize()) + encryptor.finalize()


@app.put("/documents/<int:number>")
def put(number):
    documents[number] = encrypt(request.get_data())
    return jsonify(size=len(documents[number]))
