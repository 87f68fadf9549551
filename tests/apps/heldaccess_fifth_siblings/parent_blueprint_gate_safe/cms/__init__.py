from flask import Flask

from .backend import backend
from .site import site


def create_app():
    app = Flask(__name__)
    app.config.from_object("cms.config")
    app.register_blueprint(site)
    app.register_blueprint(backend, url_prefix="/admin")
    return app
