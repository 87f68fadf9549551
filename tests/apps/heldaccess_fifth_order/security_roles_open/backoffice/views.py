from flask import Blueprint, jsonify, render_template
from flask_security import auth_required, roles_accepted

from .models import Payslip

payroll = Blueprint("payroll", __name__)


@payroll.route("/payslips")
@auth_required()
@roles_accepted("hr", "finance")
def payslips():
    return render_template("payslips.html", rows=Payslip.query.all())


@roles_accepted("hr", "finance")  # finding: auth-decorator-above-route
@payroll.route("/payslips.json")
@auth_required()
def payslips_json():
    return jsonify([p.to_dict() for p in Payslip.query])
