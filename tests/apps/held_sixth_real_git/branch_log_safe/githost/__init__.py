from flask import Flask

from .history import history


def create_app():
    app = Flask(__name__)
    app.register_blueprint(history, url_prefix="/repos")
    return app
