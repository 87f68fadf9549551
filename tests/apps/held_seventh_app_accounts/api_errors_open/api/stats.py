from flask import current_app, jsonify

from .base import ApiBlueprint

bp = ApiBlueprint("stats", __name__, url_prefix="/stats")


@bp.get("/<int:day>")
def day(day):
    return jsonify(current_app.extensions["stats"].for_day(day))
