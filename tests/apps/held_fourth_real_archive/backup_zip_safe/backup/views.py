from pathlib import Path

from flask import Blueprint, current_app, flash, redirect, request, url_for

from .service import RestoreError, restore

bp = Blueprint("backup", __name__, url_prefix="/backup")


@bp.post("/restore")
def do_restore():
    upload = request.files["archive"]
    try:
        count = restore(upload.stream, Path(current_app.instance_path) / "data")
    except RestoreError:
        flash("The backup is damaged.")
        return redirect(url_for("index"))
    flash(f"{count} files restored.")
    return redirect(url_for("index"))
