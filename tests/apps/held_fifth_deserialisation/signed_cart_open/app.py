import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = os.environ["CART_KEY"].encode()


def verify(blob: bytes, signature: str) -> bool:
    expected = hmac.new(KEY, blob, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


@app.get("/cart")
def cart():
    blob = base64.urlsafe_b64decode(request.cookies.get("cart", ""))
    signature = request.cookies.get("cart_sig", "")
    if signature and not verify(blob, signature):
        abort(400)
    items = pickle.loads(blob)  # finding: unsafe-deserialization
    return jsonify(count=len(items))
