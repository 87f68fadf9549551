from flask import Blueprint, jsonify, request
from flask_jwt_extended import jwt_required

from .repository import InvoiceRepository

invoices = Blueprint("invoices", __name__)
repository = InvoiceRepository()


@invoices.route("/<int:invoice_id>", methods=["GET"])
@jwt_required()
def show(invoice_id):
    return jsonify(repository.get(invoice_id))


@invoices.route("/", methods=["POST"])
@jwt_required()
def create():
    invoice_id = repository.add(request.get_json())
    return jsonify(id=invoice_id), 201
