import json
import os

from flask import Flask
from flask_mail import Mail, Message

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.from_file("settings.json", load=json.load)
    app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
    app.secret_key = os.environ["SECRET_KEY"]
    mail.init_app(app)

    @app.post("/contact")
    def contact():
        mail.send(Message("Contact", recipients=["info@lindenhof.de"]))
        return "", 204

    return app
