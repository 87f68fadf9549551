import os

from flask import Flask, render_template
from flask_debugtoolbar import DebugToolbarExtension
from flask_talisman import Talisman

toolbar = DebugToolbarExtension()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["DEBUG_TB_ENABLED"] = True  # finding: debug-toolbar-enabled
    app.config["DEBUG_TB_INTERCEPT_REDIRECTS"] = False
    Talisman(app)
    toolbar.init_app(app)

    @app.route("/")
    def home():
        return render_template("home.html")

    return app
