import os
import uuid

from flask import Blueprint, current_app, request

from .jobs import enqueue

bp = Blueprint("media", __name__)


@bp.post("/videos")
def upload_video():
    job_id = uuid.uuid4().hex
    root = current_app.config["MEDIA_ROOT"]
    source = os.path.join(root, f"{job_id}.src")
    request.files["video"].save(source)
    title = request.form.get("title", "untitled")
    enqueue(source, os.path.join(root, f"{job_id}.mp4"), title)
    return {"job": job_id}, 202
