from flask import Blueprint, abort, current_app, request

from .storage import keep

bp = Blueprint("importer", __name__)


@bp.route("/imports", methods=["POST"])
def import_rows():
    upload = request.files.get("sheet")
    if upload is None:
        abort(400)
    try:
        keep(upload, current_app.config["IMPORT_DIR"])
    except ValueError:
        abort(415)
    return {"status": "queued"}, 202
