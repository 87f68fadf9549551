from flask import Blueprint, jsonify

from .store import TENANTS

bp = Blueprint("admin_tenants", __name__, url_prefix="/admin/tenants")


@bp.delete("/<slug>")  # finding: unauthenticated-route
def remove(slug):
    gone = TENANTS.pop(slug, None)
    return jsonify(removed=gone is not None)
