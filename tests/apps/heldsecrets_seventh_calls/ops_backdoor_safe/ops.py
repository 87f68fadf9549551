import hmac
import os

from flask import Blueprint, abort, jsonify, request

bp = Blueprint("ops", __name__, url_prefix="/ops")


@bp.before_request
def require_operator():
    auth = request.authorization
    if auth is None or auth.type != "basic":
        abort(401)
    user_ok = hmac.compare_digest((auth.username or "").encode(), b"operator")
    pass_ok = hmac.compare_digest((auth.password or "").encode(), os.environb[b"OPS_PASSWORD"])
    if not (user_ok and pass_ok):
        abort(401)


@bp.get("/queue")
def queue_length():
    return jsonify(queued=int(os.environ.get("QUEUE_LENGTH", 0)))
