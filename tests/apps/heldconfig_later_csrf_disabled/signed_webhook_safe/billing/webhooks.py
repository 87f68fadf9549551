import hashlib
import hmac

from flask import Blueprint, abort, current_app, request

from billing.extensions import csrf

bp = Blueprint("webhooks", __name__, url_prefix="/webhooks")
csrf.exempt(bp)


@bp.before_request
def check_signature():
    secret = current_app.config["WEBHOOK_SECRET"].encode()
    expected = hmac.new(secret, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature-256", "")):
        abort(401)


@bp.post("/payments")
def payment_event():
    event = request.get_json()
    current_app.extensions["ledger"].record(event["id"])
    return "", 204
