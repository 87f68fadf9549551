import os

from flask import Flask

from .mailer import mail
from .reset import reset


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
    app.config["MAIL_DEFAULT_SENDER"] = "noreply@lindenhof.example"
    mail.init_app(app)
    app.register_blueprint(reset)
    return app
