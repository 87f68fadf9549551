from flask import Blueprint, current_app, jsonify, session

bp = Blueprint("api", __name__)


@bp.route("/session")
def show():
    return jsonify(user=session.get("user"), build=current_app.config["BUILD"])
