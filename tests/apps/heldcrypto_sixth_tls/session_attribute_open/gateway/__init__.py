import os

from flask import Flask

from .client import billing


def create_app():
    app = Flask(__name__)
    app.config["BILLING_URL"] = os.environ["BILLING_URL"]
    billing.init_app(app)

    @app.get("/invoices/<int:number>")
    def invoice(number):
        return billing.get(f"/invoices/{number}")

    return app
