import os

from flask import Flask
from flask_debugtoolbar import DebugToolbarExtension

from kiosk import config


def create_app():
    app = Flask(__name__)
    name = os.environ.get("KIOSK_CONFIG", "ProdConfig")
    app.config.from_object(getattr(config, name))
    DebugToolbarExtension(app)

    @app.route("/tickets/next")
    def next_ticket():
        return {"number": 17}

    return app
