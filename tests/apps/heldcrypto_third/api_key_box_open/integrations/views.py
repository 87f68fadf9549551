from flask import Blueprint, request

from .crypto import box

bp = Blueprint("integrations", __name__)
STORE = {}


@bp.post("/integrations/<name>")
def connect(name):
    STORE[name] = box.lock(request.form["api_key"])
    return {"connected": name}
