import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/partner/events")
def events():
    expected = hmac.new(os.environb[b"PARTNER_KEY"], request.get_data(), "sha256").hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Partner-Signature", "")):
        abort(403)
    return "", 204
