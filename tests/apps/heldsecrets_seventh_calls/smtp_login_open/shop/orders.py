from flask import Blueprint, abort, jsonify
from flask_login import current_user, login_required

from .mailer import send_receipt
from .store import find_order

bp = Blueprint("orders", __name__, url_prefix="/orders")


@bp.route("/<int:order_id>/receipt")
@login_required
def receipt(order_id):
    order = find_order(order_id, owner=current_user.id)
    if order is None:
        abort(404)
    send_receipt(current_user.email, order.number, order.total)
    return jsonify(sent=True)
