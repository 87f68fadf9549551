from flask import Flask

from .errors import register_errors
from .products import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    register_errors(app)
    return app
