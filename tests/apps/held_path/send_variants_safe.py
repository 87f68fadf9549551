from flask import Flask, request, send_from_directory

app = Flask(__name__)
REPORTS = "/srv/reports"


@app.get("/reports")
def report():
    filename = request.args["file"]
    options = {"as_attachment": True, "download_name": "report.pdf"}
    return send_from_directory(REPORTS, filename, **options)
