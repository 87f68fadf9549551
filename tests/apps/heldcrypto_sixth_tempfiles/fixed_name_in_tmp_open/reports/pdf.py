import subprocess
import tempfile

from flask import Blueprint, Response, render_template_string

bp = Blueprint("reports", __name__, url_prefix="/reports")


@bp.get("/<int:year>")
def yearly(year):
    html = render_template_string("<h1>Report {{ year }}</h1>", year=year)
    with open("/tmp/report.html", "w") as source:  # finding: insecure-temporary-file
        source.write(html)
    pdf = subprocess.run(["wkhtmltopdf", "/tmp/report.html", "-"], capture_output=True, check=True)
    return Response(pdf.stdout, mimetype="application/pdf")
