import stripe
from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask_login import current_user, login_required

from . import csrf
from .orders import cancel_subscription, mark_paid

billing = Blueprint("billing", __name__)


@billing.post("/webhook")
@csrf.exempt
def stripe_webhook():
    payload = request.get_data()
    signature = request.headers.get("Stripe-Signature", "")
    try:
        event = stripe.Webhook.construct_event(
            payload, signature, current_app.config["STRIPE_WEBHOOK_SECRET"]
        )
    except ValueError:
        return "invalid payload", 400
    except stripe.SignatureVerificationError:
        return "invalid signature", 400

    if event["type"] == "checkout.session.completed":
        mark_paid(event["data"]["object"]["client_reference_id"])
    return "", 200


@billing.get("/")
@login_required
def overview():
    return render_template("billing/overview.html", subscription=current_user.subscription)


@billing.post("/cancel")
@login_required
def cancel():
    cancel_subscription(current_user.id)
    return redirect(url_for(".overview"))
