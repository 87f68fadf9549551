import os

from flask import Flask, session

from portal.cors import add_cors


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["PORTAL_KEY"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.after_request(add_cors)

    @app.get("/api/invoices")
    def invoices():
        return {"customer": session.get("customer"), "invoices": []}

    return app
