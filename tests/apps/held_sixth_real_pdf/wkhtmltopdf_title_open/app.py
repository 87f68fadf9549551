from flask import Flask, request, send_file

from printing import PdfPrinter

app = Flask(__name__)
printer = PdfPrinter("/usr/local/bin/wkhtmltopdf", "/srv/reports")


@app.route("/reports/<int:report_id>.pdf")
def report_pdf(report_id):
    title = request.args.get("title") or "Report"
    return send_file(printer.render(report_id, title), mimetype="application/pdf")
