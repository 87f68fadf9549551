from flask import Blueprint, jsonify

playground = Blueprint("playground", __name__)


@playground.route("/customers")  # finding: debug-only-route
def customers():
    from billing.invoices import CUSTOMERS

    return jsonify(CUSTOMERS)
