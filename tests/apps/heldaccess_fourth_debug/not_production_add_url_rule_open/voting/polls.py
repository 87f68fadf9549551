from flask import Blueprint, jsonify

bp = Blueprint("polls", __name__)


@bp.get("/polls")
def polls():
    return jsonify([])
