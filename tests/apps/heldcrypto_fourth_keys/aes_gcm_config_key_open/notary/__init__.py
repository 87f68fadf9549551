import base64
import os

from flask import Flask

from .seal import bp


def create_app():
    app = Flask(__name__)
    app.config["SEAL_KEY"] = base64.b64decode(os.environ["SEAL_KEY"])
    app.register_blueprint(bp)
    return app
