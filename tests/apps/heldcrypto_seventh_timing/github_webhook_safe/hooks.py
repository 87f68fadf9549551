import hashlib
import hmac
import os

from flask import Blueprint, abort, request

from jobs import enqueue_build

bp = Blueprint("hooks", __name__)
SECRET = os.environ["WEBHOOK_SECRET"].encode()


@bp.route("/hooks/github", methods=["POST"])
def github():
    expected = "sha256=" + hmac.new(SECRET, request.get_data(), hashlib.sha256).hexdigest()
    received = request.headers.get("X-Hub-Signature-256", "")
    if not hmac.compare_digest(received, expected):
        abort(403)
    enqueue_build(request.get_json()["after"])
    return "", 202
