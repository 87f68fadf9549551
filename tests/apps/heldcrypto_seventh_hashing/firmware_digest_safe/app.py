import json
import os

from flask import Flask

from firmware import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["FIRMWARE_DIR"] = os.environ["FIRMWARE_DIR"]
    app.config.from_file(os.environ["MANIFEST_FILE"], load=json.load)
    app.register_blueprint(bp)
    return app
