from flask import Blueprint, jsonify

from .decorators import staff_required
from .queries import payroll_for

bp = Blueprint("reports", __name__, url_prefix="/reports")


@bp.route("/payroll/<int:month>", endpoint="payroll_month")
@bp.route("/payroll", endpoint="payroll_now")
@staff_required
def payroll(month=None):
    return jsonify(payroll_for(month))
