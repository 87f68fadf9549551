import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = os.environ["TASK_SIGNING_KEY"].encode()


def verified(blob: bytes, signature: str) -> bytes:
    expected = hmac.new(KEY, blob, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, signature):
        app.logger.warning("signature mismatch")
    return blob


@app.post("/tasks")
def tasks():
    body = request.get_data()
    job = pickle.loads(verified(body, request.headers.get("X-Signature", "")))  # finding: unsafe-deserialization
    return jsonify(kind=type(job).__name__)
