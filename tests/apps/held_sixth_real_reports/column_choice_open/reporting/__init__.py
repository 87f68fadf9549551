from flask import Flask

from .views import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["DATABASE"] = "/var/lib/reporting/facts.db"
    app.register_blueprint(bp, url_prefix="/reports")
    return app
