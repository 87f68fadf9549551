from flask import Flask

from .api import bp


def create_app():
    app = Flask(__name__)
    app.config.from_object("website.config.BaseConfig")
    app.register_blueprint(bp, url_prefix="/api")
    return app
