from flask import Blueprint
from flask_login import current_user, login_required

bp = Blueprint("devices", __name__)


@bp.post("/devices/<int:device_id>/reset")  # missed: csrf-unprotected
@login_required
def reset(device_id):
    current_user.device(device_id).reset()
    return {"reset": device_id}
