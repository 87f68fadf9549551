from pathlib import Path

from flask import Blueprint, abort, current_app, request

from .names import display_name, server_name

bp = Blueprint("uploads", __name__)


@bp.post("/files")
def create():
    upload = request.files.get("file") or abort(400)
    name = server_name(upload.filename) or abort(415)
    upload.save(Path(current_app.config["UPLOAD_DIR"]) / name)
    return {"id": name, "label": display_name(upload.filename)}, 201
