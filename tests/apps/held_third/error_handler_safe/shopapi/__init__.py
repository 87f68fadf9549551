from flask import Flask

from .errors import register_errors
from .orders import bp


def create_app():
    app = Flask(__name__)
    register_errors(app)
    app.register_blueprint(bp)
    return app
