import os

from flask import Flask, jsonify, request, session
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


def create_app():
    app = Flask("warehouse")
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    csrf.init_app(app)

    @app.before_request
    def guard():
        if request.path.startswith("/device/"):
            if request.headers.get("Authorization") is None:
                return jsonify(error="token required"), 401
            return None
        if "clerk" not in session:
            return jsonify(error="login required"), 401
        csrf.protect()
        return None

    @app.post("/stock/<sku>/writeoff")
    def writeoff(sku):
        return jsonify(sku=sku, by=session["clerk"])

    return app
