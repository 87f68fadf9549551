from flask import Flask, Response, request

from .render import PdfRenderer


def create_app():
    app = Flask(__name__)
    app.config["REPORT_HTML"] = "/var/lib/reports/html"
    renderer = PdfRenderer(app.config["REPORT_HTML"])

    @app.get("/reports/<int:report_id>.pdf")
    def pdf(report_id):
        title = request.args.get("title", "Report")
        return Response(renderer.render(report_id, title), mimetype="application/pdf")

    return app
