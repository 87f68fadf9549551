from flask import Blueprint, jsonify, session

bp = Blueprint("orders", __name__, url_prefix="/orders")


@bp.get("/recent")
def recent():
    return jsonify(ids=session.get("recent_orders", []))
