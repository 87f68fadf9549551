import os

from flask import Flask, session


def create_app(testing: bool = False) -> Flask:
    app = Flask(__name__)
    app.config.from_object("shop.defaults")
    app.config["SESSION_COOKIE_SECURE"] = not testing
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

    @app.get("/api/currency/<code>")
    def currency(code: str):
        session["currency"] = "EUR" if code == "eur" else "CHF"
        return {"currency": session["currency"]}

    return app
