from flask import Blueprint, abort, jsonify, request

from .preview import Broken, preview

bp = Blueprint("campaigns", __name__)


@bp.post("/campaigns/preview")
def post_preview():
    try:
        return jsonify(text=preview(str(request.get_json().get("source", ""))))
    except Broken:
        abort(422)
