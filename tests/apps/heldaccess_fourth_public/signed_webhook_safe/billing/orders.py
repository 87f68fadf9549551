from flask import Blueprint, jsonify
from flask_login import login_required

bp = Blueprint("orders", __name__, url_prefix="/orders")
_PAID = set()


def mark_paid(reference):
    _PAID.add(reference)


@bp.post("/<reference>/refund")
@login_required
def refund(reference):
    _PAID.discard(reference)
    return jsonify(ok=True)


@bp.delete("/<reference>")
@login_required
def cancel(reference):
    _PAID.discard(reference)
    return "", 204
