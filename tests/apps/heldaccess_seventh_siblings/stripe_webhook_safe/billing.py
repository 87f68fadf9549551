import os

import stripe
from flask import Blueprint, Flask, redirect, request, url_for
from flask_login import LoginManager, current_user, login_required

from subscriptions import Subscriptions

billing = Blueprint("billing", __name__, url_prefix="/billing")
subscriptions = Subscriptions()
login_manager = LoginManager()


@billing.post("/checkout")
@login_required
def checkout():
    checkout_session = stripe.checkout.Session.create(
        mode="subscription",
        client_reference_id=current_user.get_id(),
        line_items=[{"price": os.environ["STRIPE_PRICE"], "quantity": 1}],
        success_url=os.environ["SUCCESS_URL"],
    )
    return redirect(checkout_session.url, code=303)


@billing.post("/cancel")
@login_required
def cancel():
    subscriptions.deactivate(current_user.get_id())
    return redirect(url_for("billing.plans"))


@billing.get("/plans")
def plans():
    return {"plans": ["basic", "team"]}


@billing.post("/stripe/events")
def stripe_events():
    try:
        event = stripe.Webhook.construct_event(
            request.get_data(), request.headers.get("Stripe-Signature", ""), os.environ["STRIPE_ENDPOINT_SECRET"]
        )
    except (ValueError, stripe.SignatureVerificationError):
        return "", 400
    if event["type"] == "checkout.session.completed":
        subscriptions.activate(event["data"]["object"]["client_reference_id"])
    return "", 200


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    stripe.api_key = os.environ["STRIPE_API_KEY"]
    login_manager.init_app(app)
    app.register_blueprint(billing)
    return app
