from flask import Blueprint, jsonify, session

site_bp = Blueprint("site", __name__)


@site_bp.get("/whoami")
def whoami():
    return jsonify(user=session.get("user"))
