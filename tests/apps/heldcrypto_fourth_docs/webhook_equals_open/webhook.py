import base64
import hashlib
import hmac

from flask import Blueprint, abort, current_app, request

from tasks import process

bp = Blueprint("webhook", __name__)


def shopify_signature(body: bytes) -> str:
    key = current_app.config["SHOPIFY_WEBHOOK_SECRET"].encode()
    return base64.b64encode(hmac.new(key, body, hashlib.sha256).digest()).decode()


@bp.post("/hooks/shopify")
def shopify():
    expected = shopify_signature(request.get_data())
    if expected != request.headers.get("X-Shopify-Hmac-Sha256", ""):  # finding: timing-unsafe-comparison
        abort(401)
    if request.headers.get("X-Shopify-Topic") == "orders/create":
        process.delay(request.get_json()["id"])
    return "", 200
