from flask import Blueprint, request

from .tasks import transcode

videos = Blueprint("videos", __name__)


@videos.post("/<int:video_id>/transcode")
def start(video_id: int):
    preset = request.get_json().get("preset", "fast")
    job = transcode.delay(video_id, preset)
    return {"job": job.id}, 202
