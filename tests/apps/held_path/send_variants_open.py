import os

from flask import Flask, request, send_file

app = Flask(__name__)
REPORTS = "/srv/reports"


@app.get("/reports")
def report():
    filename = request.args["file"]
    options = {"as_attachment": True, "download_name": "report.pdf"}
    return send_file(os.path.join(REPORTS, filename), **options)  # finding: path-traversal
