import os
import sys

import yaml
from flask import Flask

PLACEHOLDERS = {"", "changeme", "<your-database-password>"}


def create_app():
    app = Flask(__name__)
    with app.open_resource(os.environ.get("CONFIG", "config.yaml")) as fh:
        settings = yaml.safe_load(fh)
    if settings["database"]["password"] in PLACEHOLDERS:
        sys.exit("config.yaml: set database.password")
    app.config.from_mapping(DATABASE=settings["database"])
    return app
