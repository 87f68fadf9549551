import csv
import tempfile

from flask import Flask, send_file

from payroll_data import salaries

app = Flask(__name__)


@app.get("/payroll.csv")
def payroll():
    with open("/tmp/payroll_export.csv", "w", newline="") as out:  # finding: insecure-temporary-file
        writer = csv.writer(out)
        writer.writerow(["employee", "gross"])
        writer.writerows(salaries())
        out.flush()
        return send_file(out.name, as_attachment=True, download_name="payroll.csv")
