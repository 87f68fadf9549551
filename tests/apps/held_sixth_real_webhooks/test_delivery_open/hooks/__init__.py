from flask import Flask

from .api import api


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(api, url_prefix="/api/hooks")
    return app
