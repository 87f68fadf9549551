from flask import Blueprint, jsonify, request

from .net import title_of

bp = Blueprint("preview", __name__)


@bp.route("/preview")
def show():
    title = title_of(request.args.get("u", ""))
    if title is None:
        return jsonify(error="site not supported"), 400
    return jsonify(title=title)
