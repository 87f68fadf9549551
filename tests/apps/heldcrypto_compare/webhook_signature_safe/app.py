import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/hooks/payment")
def payment():
    expected = hmac.new(os.environ["HOOK_KEY"].encode(), request.get_data(), hashlib.sha256).hexdigest()
    received = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(received, expected):
        abort(403)
    return jsonify(received=True)
