import os

from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app():
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        MAIL_SERVER="smtp.eu.mailgun.org",
        MAIL_PORT=587,
        MAIL_USE_TLS=True,
        MAIL_USERNAME="postmaster@mg.allotment-club.org",
        MAIL_PASSWORD="1b42b4e03f444044177bd9fc59f2d5ea-5645b1f9-0c7d21ae",  # finding: hardcoded-credential
        MAIL_DEFAULT_SENDER=("Allotment Club", "hello@allotment-club.org"),
    )
    mail.init_app(app)

    from . import views

    app.register_blueprint(views.bp)
    return app
