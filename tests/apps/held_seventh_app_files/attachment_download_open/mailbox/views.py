from flask import Blueprint, abort, current_app, request, send_file

from .paths import Escaped, locate

bp = Blueprint("mailbox", __name__)


@bp.get("/attachment")
def attachment():
    try:
        path = locate(current_app.config["ATTACHMENTS"], request.args.get("name", ""))
    except Escaped:
        abort(404)
    return send_file(path, as_attachment=True)  # finding: path-traversal
