import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)


def signature(body: bytes) -> str:
    return hmac.new(os.environb[b"HOOK_SECRET"], body, hashlib.sha256).hexdigest()


@app.post("/hooks/orders")
def orders():
    sent = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(signature(request.get_data()), sent):
        abort(403)
    app.logger.info("order hook accepted")
    return "", 204
