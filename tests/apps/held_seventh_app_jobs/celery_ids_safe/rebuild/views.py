from uuid import UUID

from flask import Blueprint, abort, jsonify, request

from .tasks import SCRIPTS, rebuild

bp = Blueprint("rebuild", __name__)


@bp.post("/rebuild")
def start():
    kind = request.form.get("kind", "")
    if kind not in SCRIPTS:
        abort(400)
    job = rebuild.delay(kind, request.form.get("shard", 0, type=int))
    return jsonify(job=str(job.id))


@bp.get("/rebuild/<uuid:job>")
def state(job: UUID):
    with open(f"/var/run/rebuild/{job}.state") as handle:
        return jsonify(state=handle.read(20))
