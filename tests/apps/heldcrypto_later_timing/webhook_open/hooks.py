import hashlib
import hmac

from flask import Blueprint, abort, current_app, request

bp = Blueprint("hooks", __name__, url_prefix="/hooks")


@bp.post("/payments")
def payments():
    key = current_app.config["PAYMENTS_WEBHOOK_KEY"].encode()
    expected = hmac.new(key, request.get_data(), hashlib.sha256).hexdigest()
    given = request.headers.get("X-Signature", "")
    if given != expected:  # finding: timing-unsafe-comparison
        abort(401)
    current_app.extensions["ledger"].book(request.get_json())
    return "", 204
