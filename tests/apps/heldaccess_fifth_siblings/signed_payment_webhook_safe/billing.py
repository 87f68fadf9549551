import os

import stripe
from flask import Blueprint, abort, jsonify, redirect, request
from flask_login import current_user, login_required

from subscriptions import activate, cancel, start_checkout

billing = Blueprint("billing", __name__, url_prefix="/billing")


@billing.post("/checkout")
@login_required
def checkout():
    return redirect(start_checkout(current_user.id))


@billing.post("/cancel")
@login_required
def cancel_plan():
    cancel(current_user.id)
    return "", 204


@billing.post("/plan")
@login_required
def change_plan():
    activate(current_user.id, request.form["plan"])
    return "", 204


@billing.post("/webhook")
def webhook():
    try:
        event = stripe.Webhook.construct_event(
            request.get_data(),
            request.headers.get("Stripe-Signature", ""),
            os.environ["STRIPE_WEBHOOK_SECRET"],
        )
    except (ValueError, stripe.error.SignatureVerificationError):
        abort(400)
    if event["type"] == "checkout.session.completed":
        data = event["data"]["object"]
        activate(data["client_reference_id"], data["metadata"]["plan"])
    return jsonify(received=True)
