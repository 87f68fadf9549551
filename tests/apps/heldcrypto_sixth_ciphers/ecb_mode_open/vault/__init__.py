import os

from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["CARD_KEY"] = bytes.fromhex(os.environ["CARD_KEY_HEX"])
    app.register_blueprint(bp)
    return app
