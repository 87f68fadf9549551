from flask import Blueprint, Flask, render_template

from extensions import cache, talisman

pages = Blueprint("pages", __name__)


@pages.get("/imprint")
def imprint():
    return render_template("imprint.html")


def create_app():
    app = Flask(__name__)
    app.config["CACHE_TYPE"] = "SimpleCache"
    cache.init_app(app)
    talisman.init_app(app)
    app.register_blueprint(pages)
    return app
