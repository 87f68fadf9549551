from flask import Blueprint, abort, current_app, send_file, send_from_directory
from flask_login import login_required

bp = Blueprint("exports", __name__)


@bp.route("/")
@login_required
def index():
    names = sorted(p.name for p in current_app.config["EXPORT_DIR"].glob("*.csv"))
    return {"exports": names}


@bp.route("/<path:name>")
@login_required
def download(name):
    folder = current_app.config["EXPORT_DIR"]
    if not name.endswith((".csv", ".xlsx", ".pdf")):
        abort(404)
    return send_from_directory(folder, name, as_attachment=True)
