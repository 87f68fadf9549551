from flask import Flask

from . import catalog


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(catalog.bp)
    return app
