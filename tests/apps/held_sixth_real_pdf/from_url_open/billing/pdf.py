import pdfkit
from flask import Blueprint, Response, render_template, request, url_for

pdf = Blueprint("pdf", __name__)

OPTIONS = {"page-size": "A4", "quiet": "", "disable-local-file-access": ""}


@pdf.get("/invoices/<int:number>")
def invoice(number: int):
    return render_template("invoice.html", number=number)


@pdf.get("/invoices/<int:number>/pdf")
def invoice_pdf(number: int):
    language = "de" if request.args.get("lang") == "de" else "en"
    page = url_for("pdf.invoice", number=number, lang=language, _external=True)
    page = request.args.get("source", page)
    document = pdfkit.from_url(page, False, options=OPTIONS)  # finding: server-side-request-forgery
    return Response(document, mimetype="application/pdf")
