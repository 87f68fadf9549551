from flask import Flask

from .contacts import bp


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("CRM")
    app.register_blueprint(bp, url_prefix="/contacts")
    return app
