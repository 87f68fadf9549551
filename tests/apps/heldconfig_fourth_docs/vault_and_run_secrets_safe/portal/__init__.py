import os

from flask import Flask, render_template
from flask_seasurf import SeaSurf
from flask_talisman import Talisman

from .secrets import load_secrets

csrf = SeaSurf()
talisman = Talisman()


def create_app():
    app = Flask(__name__)
    values = load_secrets(os.environ["VAULT_ROLE_ID"])
    app.config.from_mapping(
        SECRET_KEY=values["secret_key"],
        SECRET_KEY_FALLBACKS=[values["previous_secret_key"]],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        CSRF_COOKIE_SECURE=True,
        CSRF_COOKIE_HTTPONLY=True,
    )
    csrf.init_app(app)
    talisman.init_app(app)

    from .tickets import tickets

    app.register_blueprint(tickets)

    @app.get("/")
    def home():
        return render_template("home.html")

    return app
