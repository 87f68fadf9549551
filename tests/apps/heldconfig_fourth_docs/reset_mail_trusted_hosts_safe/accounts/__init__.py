import os

from flask import Flask
from flask_mail import Mail
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        TRUSTED_HOSTS=["accounts.lumen.example"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        MAIL_SERVER=os.environ["MAIL_SERVER"],
        MAIL_USE_TLS=True,
        MAIL_USERNAME=os.environ["MAIL_USERNAME"],
        MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
        MAIL_DEFAULT_SENDER="no-reply@lumen.example",
    )
    CSRFProtect(app)
    Talisman(app)
    mail.init_app(app)

    from .reset import bp

    app.register_blueprint(bp)
    return app
