import uuid

from flask import Blueprint, abort, current_app, jsonify, request

bp = Blueprint("upload", __name__)


@bp.post("/photos")
def add_photo():
    picture = request.files.get("picture")  # finding: upload-limit-missing
    if picture is None or "." not in (picture.filename or ""):
        abort(400)
    ext = picture.filename.rsplit(".", 1)[1].lower()
    if ext not in current_app.config["ALLOWED"]:
        abort(415)
    ident = uuid.uuid4().hex
    picture.save(current_app.config["UPLOAD_DIR"] / f"{ident}.{ext}")
    return jsonify(id=ident), 201
