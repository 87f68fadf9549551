from flask import Blueprint, current_app, jsonify, session

bp = Blueprint("booking", __name__, url_prefix="/booking")


@bp.get("/current")
def current():
    return jsonify(app=current_app.config["APP_NAME"], seat=session.get("seat"))
