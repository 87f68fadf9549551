import os

import stripe
from flask import Flask
from flask_login import LoginManager
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["STRIPE_WEBHOOK_SECRET"] = os.environ["STRIPE_WEBHOOK_SECRET"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["REMEMBER_COOKIE_SECURE"] = True
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    stripe.api_key = os.environ["STRIPE_API_KEY"]

    csrf.init_app(app)
    login_manager.init_app(app)
    Talisman(
        app,
        content_security_policy={
            "default-src": "'self'",
            "script-src": ["'self'", "https://js.stripe.com"],
            "frame-src": ["https://js.stripe.com", "https://hooks.stripe.com"],
        },
    )

    from .billing import billing

    app.register_blueprint(billing, url_prefix="/billing")
    return app
