import uuid
from pathlib import Path

from flask import Blueprint, abort, current_app, request, send_from_directory
from werkzeug.utils import safe_join

bp = Blueprint("files", __name__)
SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg"}


@bp.get("/exports/<path:filename>")
def export(filename):
    return send_from_directory(current_app.config["EXPORT_DIR"], filename, as_attachment=True)


@bp.get("/exports/<path:filename>/size")
def export_size(filename):
    path = safe_join(current_app.config["EXPORT_DIR"], filename)
    if path is None or not Path(path).is_file():
        abort(404)
    return {"bytes": Path(path).stat().st_size}


@bp.post("/images")
def add_image():
    image = request.files["image"]
    suffix = SUFFIXES.get(image.mimetype)
    if suffix is None:
        abort(415)
    name = uuid.uuid4().hex + suffix
    image.save(Path(current_app.config["EXPORT_DIR"]) / name)
    return {"name": name}, 201
