import hashlib
import hmac

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def signature(body):
    return hmac.new(b"wh-4kT9zPqX2mLs", body, hashlib.sha256).hexdigest()  # finding: hardcoded-crypto-key


@app.post("/hooks/delivery")
def delivery():
    if not hmac.compare_digest(signature(request.get_data()), request.headers.get("X-Signature", "")):
        abort(403)
    return jsonify(received=True)
