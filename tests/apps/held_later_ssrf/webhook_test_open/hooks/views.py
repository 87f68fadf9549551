from urllib.parse import urlsplit

from flask import Blueprint, abort, current_app, jsonify, request

from .client import WebhookClient

bp = Blueprint("hooks", __name__)


@bp.post("/test")
async def test_hook():
    url = request.get_json().get("url", "")
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        abort(422)
    status = await WebhookClient(url).ping()
    return jsonify(status=status)
