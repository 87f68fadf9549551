from flask import Flask

from .pdf import pdf


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SERVER_NAME="billing.example.com", PREFERRED_URL_SCHEME="https")
    app.register_blueprint(pdf)
    return app
