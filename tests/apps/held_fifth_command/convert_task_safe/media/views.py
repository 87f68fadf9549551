from flask import Blueprint, jsonify, request

from .tasks import transcode

bp = Blueprint("media", __name__)


@bp.route("/clips/<int:clip_id>/publish", methods=["POST"])
def publish(clip_id):
    payload = request.get_json()
    task = transcode.delay(clip_id, payload["title"])
    return jsonify(task=task.id), 202
