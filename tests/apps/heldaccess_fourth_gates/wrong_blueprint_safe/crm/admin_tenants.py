from flask import Blueprint, jsonify

from .gates import require_admin
from .store import TENANTS

bp = Blueprint("admin_tenants", __name__, url_prefix="/admin/tenants")
bp.before_request(require_admin)


@bp.delete("/<slug>")
def remove(slug):
    gone = TENANTS.pop(slug, None)
    return jsonify(removed=gone is not None)
