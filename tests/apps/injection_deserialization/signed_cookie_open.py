import base64
import os
import pickle

from flask import Flask, jsonify, request
from itsdangerous import BadSignature, Signer

app = Flask(__name__)
signer = Signer(os.environ["CART_KEY"])


def read_cart():
    cookie = request.cookies.get("cart", "").encode()
    try:
        value, _, _ = cookie.rpartition(b".")
    except BadSignature:
        return []
    return pickle.loads(base64.b64decode(value))  # finding: unsafe-deserialization


@app.route("/cart")
def cart():
    return jsonify(items=len(read_cart()))
