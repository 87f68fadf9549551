from flask import Flask

from .auth import auth
from .pages import pages


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(auth)
    app.register_blueprint(pages)
    return app
