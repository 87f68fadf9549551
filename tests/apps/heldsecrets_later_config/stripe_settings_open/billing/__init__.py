import stripe
from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)
    app.config.from_object("billing.settings.Production")
    stripe.api_key = app.config["STRIPE_SECRET_KEY"]

    @app.post("/checkout")
    def checkout():
        intent = stripe.PaymentIntent.create(amount=4900, currency=app.config["CURRENCY"])
        return jsonify(secret=intent.client_secret, key=app.config["STRIPE_PUBLISHABLE_KEY"])

    return app
