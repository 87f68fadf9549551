from flask import Blueprint, jsonify, request

from . import db
from .repository import OrderRepository

bp = Blueprint("orders", __name__, url_prefix="/api/orders")


@bp.get("")
def list_orders():
    repository = OrderRepository(db.session)
    return jsonify(repository.page(
        request.args.get("sort", "created"),
        "desc" in request.args,
        min(request.args.get("limit", 50, type=int), 200),
    ))
