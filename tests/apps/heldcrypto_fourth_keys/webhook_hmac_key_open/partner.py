import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/partner/events")
def events():
    expected = hmac.new(b"pT8-wq2LzV7rXk4NmC9s", request.get_data(), "sha256").hexdigest()  # finding: hardcoded-crypto-key
    if not hmac.compare_digest(expected, request.headers.get("X-Partner-Signature", "")):
        abort(403)
    return "", 204
