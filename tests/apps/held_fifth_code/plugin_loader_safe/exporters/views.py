from flask import Blueprint, jsonify, request

from .loader import parse_options

bp = Blueprint("exporters", __name__)


@bp.post("/export/options")
def options():
    parsed = parse_options(request.form.get("options", "{}"))
    return jsonify(accepted=sorted(map(str, parsed)))
