from __future__ import annotations

import os

import stripe
from flask import Flask, request


def create_app() -> Flask:
    app = Flask(__name__)
    stripe.api_key = os.environ.get("STRIPE_API_KEY", "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")  # finding: hardcoded-credential

    @app.post("/charge")
    def charge():
        intent = stripe.PaymentIntent.create(amount=int(request.json["amount"]), currency="eur")
        return {"secret": intent.client_secret}

    return app
