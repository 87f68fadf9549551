from flask import Blueprint, request

from .render import to_html

bp = Blueprint("wiki", __name__)


@bp.route("/wiki/preview", methods=["POST"])
def preview():
    return to_html(request.form["source"])  # finding: cross-site-scripting
