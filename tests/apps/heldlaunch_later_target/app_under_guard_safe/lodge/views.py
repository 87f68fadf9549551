from flask import Blueprint, jsonify

bp = Blueprint("lodge", __name__)


@bp.route("/huts")
def huts():
    return jsonify([{"name": "Upper hut", "beds": 12}])
