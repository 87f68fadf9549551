import os

import stripe
from flask import Blueprint, jsonify, request

stripe.api_key = "sk_live_51Mz8QhKxW3tLrVbN6yTfPqJd0CsGe2AuRi7oHmXv94"  # finding: hardcoded-credential

payments = Blueprint("payments", __name__)
PRICES = {"monthly": 900, "yearly": 9000}


@payments.post("/intent")
def intent():
    plan = request.get_json()["plan"]
    result = stripe.PaymentIntent.create(amount=PRICES[plan], currency="eur")
    return jsonify(client_secret=result.client_secret)
