from flask import Blueprint, abort, current_app, jsonify, request

from .storage import InvoiceStorage

bp = Blueprint("docs", __name__)


@bp.post("/invoices")
def add_invoice():
    upload = request.files.get("file")
    if upload is None:
        abort(400)
    storage = InvoiceStorage(current_app.config["INVOICE_DIR"])
    return jsonify(storage.store(upload)), 201
