import os

from flask import Flask

from .devtools import devtools
from .views import main


def create_app(config=None):
    app = Flask(__name__)
    app.secret_key = os.environ["TRACKER_SECRET"]
    app.config.from_mapping(config or {})
    app.register_blueprint(main)
    if os.environ.get("FLASK_ENV") == "development":
        app.register_blueprint(devtools, url_prefix="/_tools")
    return app
