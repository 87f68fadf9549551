import os
import pathlib
import tomllib

import stripe
from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_file("config.toml", load=tomllib.load, text=False)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    secret_file = pathlib.Path(app.config["PAYMENTS"]["secret_key_file"])
    stripe.api_key = secret_file.read_text().strip()
    return app
