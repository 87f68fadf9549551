import os

from flask import Flask, session
from flask_wtf import CSRFProtect


class Config:
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"


class ProductionConfig(Config):
    PREFERRED_URL_SCHEME = "https"


def create_app(config=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=False,  # finding: session-cookie-insecure
        SESSION_COOKIE_NAME="ledger",
    )
    CSRFProtect(app)

    @app.post("/period")
    def choose_period():
        session["period"] = "2024-Q4"
        return "", 204

    return app
