import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
WEBHOOK_SECRET = os.environ["WEBHOOK_SECRET"].encode()


@app.route("/webhooks/github", methods=["POST"])
def github():
    sent = request.headers.get("X-Hub-Signature-256", "")
    expected = "sha256=" + hmac.new(WEBHOOK_SECRET, request.get_data(), hashlib.sha256).hexdigest()
    if sent != expected:  # finding: timing-unsafe-comparison
        abort(403)
    app.logger.info("push received")
    return "", 204
