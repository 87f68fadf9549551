import os

from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
    app.config["RESET_KEY"] = os.environ["RESET_KEY"]
    mail.init_app(app)

    from identity.reset import reset

    app.register_blueprint(reset)
    return app
