from flask import Blueprint, render_template

from .policy import requires_role

bp = Blueprint("views", __name__)


@requires_role("auditor")
@bp.route("/ledger")
def ledger():
    return render_template("ledger.html")
