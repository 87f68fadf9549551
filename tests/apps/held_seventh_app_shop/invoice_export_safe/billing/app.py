from flask import Flask, Response, request

from .exporter import InvoiceExporter


def create_app():
    app = Flask(__name__)
    exporter = InvoiceExporter()

    @app.post("/invoices.csv")
    def invoices():
        rows = request.get_json()["rows"]
        return Response(
            exporter.render(rows),
            mimetype="text/csv",
            headers={"Content-Disposition": "attachment; filename=invoices.csv"},
        )

    return app
