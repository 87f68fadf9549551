import os

from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        MAIL_SERVER=os.environ["MAIL_SERVER"],
        MAIL_DEFAULT_SENDER="noreply@choir.example",
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    mail.init_app(app)

    from choir.password import bp

    app.register_blueprint(bp)
    return app
