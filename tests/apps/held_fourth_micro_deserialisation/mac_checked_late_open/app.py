import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = bytes.fromhex(os.environ["STATE_KEY"])


def signature(blob: bytes) -> bytes:
    return hmac.new(KEY, blob, hashlib.sha256).digest()


@app.get("/wizard")
def wizard():
    token = request.cookies.get("state", "")
    mac, _, text = token.partition(".")
    blob = base64.urlsafe_b64decode(text)
    state = pickle.loads(blob)  # finding: unsafe-deserialization
    if not hmac.compare_digest(bytes.fromhex(mac), signature(blob)):
        abort(403)
    return jsonify(step=int(state["step"]))
