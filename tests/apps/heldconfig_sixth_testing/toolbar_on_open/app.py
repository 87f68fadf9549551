from flask import Flask, render_template
from flask_debugtoolbar import DebugToolbarExtension
from flask_talisman import Talisman

toolbar = DebugToolbarExtension()


def create_app():
    app = Flask(__name__)
    app.config.from_object("settings")
    Talisman(app)
    toolbar.init_app(app)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
