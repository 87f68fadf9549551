import os
import tomllib

import stripe
from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_file("config.toml", load=tomllib.load, text=False)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    stripe.api_key = app.config["PAYMENTS"]["secret_key"]
    return app
