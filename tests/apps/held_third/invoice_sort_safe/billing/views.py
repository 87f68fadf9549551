from flask import Blueprint, jsonify, request

from .services import invoices_for

bp = Blueprint("invoices", __name__)


@bp.get("/customers/<int:customer_id>/invoices")
def list_invoices(customer_id: int):
    sort = request.args.get("sort", "due")
    return jsonify([inv.to_dict() for inv in invoices_for(customer_id, sort)])
