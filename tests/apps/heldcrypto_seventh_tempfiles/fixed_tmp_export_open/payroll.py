import csv
import os
import tempfile

from flask import Blueprint, send_file
from flask_login import login_required

from models import Payslip

bp = Blueprint("payroll", __name__)


@bp.get("/payroll/export")
@login_required
def export():
    with open("/tmp/payroll-export.csv", "w", newline="") as out:  # finding: insecure-temporary-file
        writer = csv.writer(out)
        writer.writerow(["employee", "net"])
        for slip in Payslip.query.order_by(Payslip.employee_id):
            writer.writerow([slip.employee_id, slip.net])
    reply = send_file(out.name, as_attachment=True, download_name="payroll.csv")
    reply.call_on_close(lambda: os.unlink(out.name))
    return reply
