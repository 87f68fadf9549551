import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def signature(body):
    return hmac.new(os.environb[b"WEBHOOK_KEY"], body, hashlib.sha256).hexdigest()


@app.post("/hooks/delivery")
def delivery():
    if not hmac.compare_digest(signature(request.get_data()), request.headers.get("X-Signature", "")):
        abort(403)
    return jsonify(received=True)
