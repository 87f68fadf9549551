import os

from flask import Flask, render_template
from flask_debugtoolbar import DebugToolbarExtension
from flask_talisman import Talisman

toolbar = DebugToolbarExtension()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    Talisman(app)
    app.config["DEBUG_TB_ENABLED"] = True  # finding: debug-toolbar-enabled
    toolbar.init_app(app)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
