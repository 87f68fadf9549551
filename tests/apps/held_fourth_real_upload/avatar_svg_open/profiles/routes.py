from flask import Blueprint, abort, jsonify, request

from profiles import media

bp = Blueprint("profiles", __name__)


@bp.route("/me/avatar", methods=["PUT"])
def avatar():
    name = media.store(request.files["avatar"])
    if name is None:
        abort(415)
    return jsonify(stored=True)
