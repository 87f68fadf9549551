from flask import Flask

from . import filters
from .views import bp


def create_app():
    app = Flask(__name__)
    filters.register(app)
    app.register_blueprint(bp)
    return app
