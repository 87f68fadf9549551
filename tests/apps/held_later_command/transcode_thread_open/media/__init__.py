import os

from flask import Flask

from .views import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MEDIA_ROOT"] = os.environ["MEDIA_ROOT"]
    app.register_blueprint(bp)
    return app
