from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
REPORTS = "/srv/reports"


@app.get("/reports/<path:name>")
def report(name):
    if not name.endswith((".pdf", ".csv")):
        abort(404)
    inline = request.args.get("inline") == "1"
    return send_from_directory(REPORTS, name, as_attachment=not inline)


@app.get("/reports")
def newest():
    name = request.args.get("name", "latest.pdf")
    return send_from_directory(REPORTS, name, max_age=0)
