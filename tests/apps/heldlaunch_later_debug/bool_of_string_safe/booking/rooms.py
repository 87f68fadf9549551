from flask import Blueprint, jsonify

bp = Blueprint("rooms", __name__)


@bp.route("/")
def rooms():
    return jsonify(["blue", "green"])
