from flask import Blueprint, jsonify
from flask_httpauth import HTTPTokenAuth

from billing.tokens import resolve

playground = Blueprint("playground", __name__)
bearer = HTTPTokenAuth()
bearer.verify_token(resolve)


@playground.route("/customers")
@bearer.login_required
def customers():
    from billing.invoices import CUSTOMERS

    return jsonify(CUSTOMERS)
