from flask import Flask

from .resources import bp


def create_app():
    app = Flask(__name__)
    app.config["WEBHOOK_HOSTS"] = {"hooks.slack.com", "discord.com", "outlook.office.com"}
    app.register_blueprint(bp, url_prefix="/api/v1")
    return app
