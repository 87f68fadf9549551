from flask import Blueprint, abort, jsonify, request
from marshmallow import ValidationError

from .repository import OrderRepository
from .schemas import OrderQuery

bp = Blueprint("orders", __name__)
orders = OrderRepository()


@bp.get("/")
def index():
    try:
        query = OrderQuery().load(request.args)
    except ValidationError:
        abort(422)
    return jsonify(orders.page(**query))
