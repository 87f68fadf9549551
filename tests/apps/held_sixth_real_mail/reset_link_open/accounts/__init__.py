from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.from_object("accounts.config.Production")
    mail.init_app(app)
    from .password import password
    app.register_blueprint(password, url_prefix="/password")
    return app
