from flask import Blueprint, jsonify, request

from .parser import parse_order

bp = Blueprint("edi", __name__)


@bp.post("/orders")
def receive():
    order = parse_order(request.get_data())
    return jsonify(number=order.number, note=order.note), 202
