import os

from flask import Flask

from invites import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["PUBLIC_URL"] = os.environ["PUBLIC_URL"]
    app.register_blueprint(bp)
    return app
