from dataclasses import asdict

from flask import Blueprint, jsonify, request

from repository import OrderFilter, OrderRepository

bp = Blueprint("orders", __name__)


@bp.get("/")
def list_orders():
    criteria = OrderFilter(
        status=request.args.get("status", "open"),
        customer=request.args.get("customer", type=int),
        reference=request.args.get("ref"),
    )
    orders = OrderRepository.default().matching(criteria)
    return jsonify([asdict(order) for order in orders])
