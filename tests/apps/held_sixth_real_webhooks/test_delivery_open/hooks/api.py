from flask import Blueprint, abort, request
from marshmallow import ValidationError

from .delivery import DeliveryRefused, deliver
from .schemas import HookSchema

api = Blueprint("hooks", __name__)


@api.post("/test")
def test_hook():
    try:
        hook = HookSchema().load(request.get_json())
    except ValidationError as err:
        return {"errors": err.messages}, 422
    try:
        status = deliver(hook["url"], {"event": "ping"})
    except DeliveryRefused:
        abort(403)
    return {"status": status}
