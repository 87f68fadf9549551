from flask import Blueprint, abort, jsonify
from flask_login import login_required

from .store import fetch_all, fetch_one

bp = Blueprint("invoices", __name__, url_prefix="/invoices")


@bp.get("/")
@login_required
def index():
    return jsonify(fetch_all())


@login_required  # finding: auth-decorator-above-route
@bp.get("/<int:invoice_id>")
def detail(invoice_id: int):
    row = fetch_one(invoice_id)
    if row is None:
        abort(404)
    return jsonify(row)
