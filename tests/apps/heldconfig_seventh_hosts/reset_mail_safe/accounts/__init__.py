import os

from flask import Flask

from .mailer import mail
from .reset import reset


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
    app.config["TRUSTED_HOSTS"] = ["accounts.lindenhof.example"]
    mail.init_app(app)
    app.register_blueprint(reset)
    return app
