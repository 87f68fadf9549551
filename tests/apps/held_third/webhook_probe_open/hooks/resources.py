from flask import Blueprint, request
from marshmallow import ValidationError

from .delivery import deliver
from .schemas import WebhookSchema

bp = Blueprint("hooks", __name__)
schema = WebhookSchema()


@bp.route("/webhooks/test", methods=["POST"])
def test_webhook():
    try:
        hook = schema.load(request.get_json())
    except ValidationError:
        return {"error": "invalid webhook"}, 422
    status = deliver(hook["url"], {"event": hook["event"], "test": True})
    return {"status": status}
