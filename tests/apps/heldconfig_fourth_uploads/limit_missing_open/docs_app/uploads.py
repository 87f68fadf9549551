from pathlib import Path
from uuid import uuid4

from flask import Blueprint, abort, current_app, jsonify, request

bp = Blueprint("uploads", __name__)


@bp.post("/documents")
def upload():
    document = request.files.get("document")  # finding: upload-limit-missing
    if document is None or "." not in document.filename:
        abort(400)
    suffix = document.filename.rsplit(".", 1)[1].lower()
    if suffix not in current_app.config["ALLOWED_EXTENSIONS"]:
        abort(415)
    name = f"{uuid4().hex}.{suffix}"
    document.save(Path(current_app.config["UPLOAD_DIR"]) / name)
    return jsonify(name=name), 201
