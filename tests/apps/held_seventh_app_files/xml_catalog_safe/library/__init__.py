from flask import Flask

from .shelf import Shelf
from .views import bp


def create_app(config_file):
    app = Flask(__name__)
    app.config.from_pyfile(config_file)
    app.extensions["shelf"] = Shelf(app.config["SHELF_FILE"])
    app.register_blueprint(bp)
    return app
