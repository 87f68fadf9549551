from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.Config")
    mail.init_app(app)
    return app
