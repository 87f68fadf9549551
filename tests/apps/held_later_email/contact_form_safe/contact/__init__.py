import os

from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["SMTP_HOST"] = os.environ.get("SMTP_HOST", "mail")
    app.register_blueprint(bp)
    return app
