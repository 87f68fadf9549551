from flask import Blueprint, abort, current_app, request

from .archive import RestoreError, restore

backups = Blueprint("backups", __name__)


@backups.post("/restore")
def upload():
    try:
        count = restore(request.files["backup"].stream, current_app.config["DATA_DIR"])
    except RestoreError:
        abort(422)
    return {"restored": count}
