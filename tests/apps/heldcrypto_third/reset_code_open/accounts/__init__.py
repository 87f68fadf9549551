from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    mail.init_app(app)
    from .views import bp

    app.register_blueprint(bp)
    return app
