from flask import Flask

from .api import api
from .fetcher import Fetcher


def create_app():
    app = Flask(__name__)
    app.config["FEED_HOSTS"] = frozenset({"feeds.supplier.example", "static.supplier.example"})
    app.extensions["fetcher"] = Fetcher(app.config["FEED_HOSTS"])
    app.register_blueprint(api, url_prefix="/api")
    return app
