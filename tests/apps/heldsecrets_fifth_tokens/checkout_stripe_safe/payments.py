import os

import stripe
from flask import Blueprint, jsonify, request

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]

payments = Blueprint("payments", __name__)
PRICES = {"monthly": 900, "yearly": 9000}


@payments.post("/intent")
def intent():
    plan = request.get_json()["plan"]
    result = stripe.PaymentIntent.create(amount=PRICES[plan], currency="eur")
    return jsonify(client_secret=result.client_secret)
