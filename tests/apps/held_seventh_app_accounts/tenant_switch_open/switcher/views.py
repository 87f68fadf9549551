from flask import Blueprint, abort, jsonify, request, session
from flask_login import current_user, login_required

from .memberships import tenant_for

bp = Blueprint("switcher", __name__)


@bp.post("/tenant")
@login_required
def switch():
    tenant = tenant_for(current_user.id, request.form.get("tenant", ""))
    if tenant is None:
        abort(403)
    session["tenant"] = tenant  # finding: trust-boundary
    return jsonify(ok=True)
