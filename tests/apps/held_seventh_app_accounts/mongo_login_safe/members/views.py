from flask import Blueprint, abort, current_app, jsonify, request, session
from pydantic import ValidationError

from .payloads import LoginPayload
from .repository import KioskRepository

bp = Blueprint("members", __name__)


@bp.post("/kiosk/login")
def kiosk_login():
    try:
        payload = LoginPayload.model_validate(request.get_json())
    except ValidationError:
        abort(400)
    member = KioskRepository(current_app.extensions["mongo"]).by_pin(payload.email, payload.pin)
    if member is None:
        abort(401)
    session.clear()
    session["member"] = str(member["_id"])
    return jsonify(ok=True)
