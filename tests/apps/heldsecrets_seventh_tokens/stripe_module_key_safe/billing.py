import os

import stripe
from flask import Blueprint, jsonify
from flask_login import current_user, login_required

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]
PUBLISHABLE_KEY = "pk_live_0bXvFfyDRf1pfUAfJsoPSHez"

bp = Blueprint("billing", __name__, url_prefix="/billing")


@bp.get("/config")
def config():
    return jsonify(publishableKey=PUBLISHABLE_KEY)


@bp.get("/invoices")
@login_required
def invoices():
    listing = stripe.Invoice.list(customer=current_user.stripe_id, limit=12)
    return jsonify([{"id": i.id, "total": i.total} for i in listing.data])
