from flask import Blueprint, jsonify
from flask_login import current_user, login_required

billing = Blueprint("billing", __name__, url_prefix="/billing")
invoices = {}


@billing.before_request
@login_required
def signed_in_only():
    pass


@billing.get("/")
def overview():
    return jsonify(user=current_user.id, invoices=list(invoices))


@billing.post("/invoices")
def add():
    invoices[len(invoices)] = current_user.id
    return jsonify(len(invoices)), 201


@billing.delete("/invoices/<int:number>")
def remove(number):
    invoices.pop(number, None)
    return "", 204
