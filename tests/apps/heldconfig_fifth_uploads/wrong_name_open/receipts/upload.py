import uuid
from pathlib import Path

from flask import Blueprint, abort, current_app, request

bp = Blueprint("upload", __name__)


@bp.post("/receipts")
def add_receipt():
    scan = request.files["scan"]  # finding: upload-limit-missing
    ext = (scan.filename or "").rsplit(".", 1)[-1].lower()
    if ext not in current_app.config["ALLOWED"]:
        abort(415)
    name = f"{uuid.uuid4().hex}.{ext}"
    scan.save(Path(current_app.config["UPLOAD_FOLDER"]) / name)
    return {"name": name}, 201
