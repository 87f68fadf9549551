import os

from flask import Flask, request, session
from flask_babel import Babel

from .contact import LANGUAGES, bp, mail


def select_locale():
    return session.get("language") or request.accept_languages.best_match(LANGUAGES)


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.config["CONTACT_ADDRESS"] = os.environ["CONTACT_ADDRESS"]
    Babel(app, locale_selector=select_locale)
    mail.init_app(app)
    app.register_blueprint(bp)
    return app
