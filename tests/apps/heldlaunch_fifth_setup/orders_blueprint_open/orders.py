from flask import Blueprint, jsonify

orders_bp = Blueprint("orders", __name__)


@orders_bp.get("/")
def index():
    return jsonify(orders=[])
