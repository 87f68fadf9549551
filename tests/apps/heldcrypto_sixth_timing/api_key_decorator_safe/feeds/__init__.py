import os

from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["FEED_API_KEY"] = os.environ["FEED_API_KEY"]
    app.register_blueprint(bp)
    return app
