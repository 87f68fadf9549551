import os

from flask import Flask

PLACEHOLDERS = {"changeme", "<your-sendgrid-key>", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"}


def required(name: str) -> str:
    value = os.environ[name]
    if not value or value in PLACEHOLDERS:
        raise RuntimeError(f"{name} still has its placeholder value")
    return value


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = required("SECRET_KEY")
    app.config["ADMIN_PASSWORD"] = required("ADMIN_PASSWORD")
    return app
