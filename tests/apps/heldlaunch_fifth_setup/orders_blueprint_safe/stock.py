from flask import Blueprint, jsonify

stock_bp = Blueprint("stock", __name__)


@stock_bp.get("/")
def index():
    return jsonify(stock={})
