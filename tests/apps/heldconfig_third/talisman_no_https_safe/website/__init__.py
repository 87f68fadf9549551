import os

from flask import Flask, render_template
from flask_talisman import Talisman

talisman = Talisman()
CSP = {"default-src": "'self'", "img-src": ["'self'", "data:"]}


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    talisman.init_app(app, content_security_policy=CSP)

    @app.get("/")
    def home():
        return render_template("home.html")

    return app
