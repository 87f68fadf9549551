import os

from flask import Flask

from billing.invoices import invoices
from billing.playground import playground


def make_app():
    app = Flask("billing")
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        ENV_NAME=os.environ.get("ENV_NAME", "production"),
    )
    app.register_blueprint(invoices)
    if app.config["ENV_NAME"] == "development":
        app.register_blueprint(playground, url_prefix="/playground")
    return app
