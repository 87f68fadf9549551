from flask import Flask

from .cards import cards


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("BOARD")
    app.register_blueprint(cards)
    return app
