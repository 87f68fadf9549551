from flask import Flask, Response, render_template
from flask_login import current_user, login_required

from models import Invoice
from reports import render_pdf

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/invoices/<int:invoice_id>.pdf")
@login_required
def invoice_pdf(invoice_id: int):
    invoice = Invoice.query.filter_by(id=invoice_id, owner_id=current_user.id).first_or_404()
    pdf = render_pdf(invoice.id, render_template("invoice.html", invoice=invoice))
    return Response(pdf, mimetype="application/pdf")
