import logging

from flask import Blueprint, abort, jsonify, request
from werkzeug.security import check_password_hash

from .cookies import recall, remember
from .models import Device

bp = Blueprint("devices", __name__)
log = logging.getLogger(__name__)


@bp.post("/devices/pair")
def pair():
    device = Device.query.get_or_404(request.form.get("id", 0, type=int))
    if not check_password_hash(device.password_hash, request.form.get("password", "")):
        log.warning("wrong password for device %d", device.id)
        abort(401)
    log.info("password accepted for device %d", device.id)
    return remember(jsonify(ok=True), device.id)


@bp.get("/devices/me")
def me():
    device_id = recall(request.cookies)
    return jsonify(device=device_id)
