import os

from flask import Flask

from .config import Config

REQUIRED = ("MAIL_PASSWORD", "OAUTH_CLIENT_SECRET", "PAYMENT_API_KEY", "SMS_TOKEN")


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Config)
    for name in REQUIRED:
        app.config[name] = os.environ[name]

    @app.get("/health")
    def health():
        return {"configured": all(app.config[name] for name in REQUIRED)}

    return app
