from urllib.parse import urlsplit

from flask import Blueprint, abort, current_app, jsonify, request

from .client import WebhookClient

bp = Blueprint("hooks", __name__)


@bp.post("/test")
async def test_hook():
    url = request.get_json().get("url", "")
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in current_app.config["WEBHOOK_HOSTS"]:
        abort(422)
    status = await WebhookClient(url).ping()
    return jsonify(status=status)
