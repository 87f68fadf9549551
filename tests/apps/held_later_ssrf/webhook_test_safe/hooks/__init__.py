from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["WEBHOOK_HOSTS"] = frozenset({"hooks.slack.com", "discord.com"})
    app.register_blueprint(bp, url_prefix="/hooks")
    return app
