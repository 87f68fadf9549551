from flask import Blueprint, abort, jsonify

bp = Blueprint("orders", __name__)
ORDERS = {1: {"id": 1, "state": "open"}}


@bp.get("/orders/<int:order_id>")
def show(order_id):
    if order_id not in ORDERS:
        abort(404)
    return jsonify(ORDERS[order_id])
