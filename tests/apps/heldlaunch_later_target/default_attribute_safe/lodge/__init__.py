import os

from flask import Flask

from .views import bp


def create_app(settings=None):
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config.update(settings or {})
    app.register_blueprint(bp)
    return app
