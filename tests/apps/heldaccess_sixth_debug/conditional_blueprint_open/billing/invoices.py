from flask import Blueprint, jsonify

invoices = Blueprint("invoices", __name__)
CUSTOMERS = []


@invoices.route("/status")
def status():
    return jsonify(up=True)
