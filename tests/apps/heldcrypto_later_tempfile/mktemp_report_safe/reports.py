import csv
import os
import tempfile

from flask import Blueprint, current_app, send_file

bp = Blueprint("reports", __name__)


@bp.get("/reports/sales.csv")
def sales():
    fd, path = tempfile.mkstemp(suffix=".csv")
    with os.fdopen(fd, "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["day", "total"])
        writer.writerows(current_app.extensions["sales"].totals())
    try:
        return send_file(open(path, "rb"), mimetype="text/csv", download_name="sales.csv")
    finally:
        os.unlink(path)
