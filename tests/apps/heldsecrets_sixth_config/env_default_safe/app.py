from __future__ import annotations

import os

import stripe
from flask import Flask, request


def create_app() -> Flask:
    app = Flask(__name__)
    stripe.api_key = os.environ.get("STRIPE_API_KEY", "")

    @app.post("/charge")
    def charge():
        intent = stripe.PaymentIntent.create(amount=int(request.json["amount"]), currency="eur")
        return {"secret": intent.client_secret}

    return app
