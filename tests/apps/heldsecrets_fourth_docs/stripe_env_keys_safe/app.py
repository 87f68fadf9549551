import os

import stripe
from flask import Flask, jsonify, redirect, request, url_for

from config import STRIPE_KEYS

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
stripe.api_key = STRIPE_KEYS["secret_key"]
stripe.api_version = "2024-06-20"


@app.get("/config")
def get_publishable_key():
    return jsonify(publicKey=STRIPE_KEYS["publishable_key"])


@app.post("/checkout")
def checkout():
    session = stripe.checkout.Session.create(
        mode="payment",
        line_items=[{"price": "price_1PqLx2KZ7vQd3TnYb8Rw5sHc", "quantity": 1}],
        success_url="https://tickets.example/thanks?session_id={CHECKOUT_SESSION_ID}",
        cancel_url="https://tickets.example/cancelled",
    )
    return redirect(session.url, code=303)


@app.post("/webhook")
def webhook():
    try:
        stripe.Webhook.construct_event(
            request.get_data(), request.headers.get("Stripe-Signature"), STRIPE_KEYS["endpoint_secret"]
        )
    except (ValueError, stripe.SignatureVerificationError):
        return "", 400
    return redirect(url_for("get_publishable_key"))
