from flask import Blueprint, abort, jsonify, request

from .renderer import MailRenderer

bp = Blueprint("preview", __name__)
renderer = MailRenderer()

SAMPLE = {"name": "Alex Doe", "plan": "Team"}


@bp.route("/campaigns/preview", methods=["POST"])
def preview():
    body = request.get_json(force=True).get("body", "")
    rendered = renderer.render(body, SAMPLE)
    if rendered is None:
        abort(422)
    return jsonify(preview=rendered)
