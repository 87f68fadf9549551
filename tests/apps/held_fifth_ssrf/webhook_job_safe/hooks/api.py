from flask import Blueprint, abort, jsonify, request

from .tasks import deliver
from .targets import resolve_target

bp = Blueprint("hooks", __name__)


@bp.post("/test")
def test_hook():
    body = request.get_json()
    target = resolve_target(body.get("target", ""))
    if target is None:
        abort(400)
    deliver.delay(target, {"event": "test"})
    return jsonify(queued=True), 202
