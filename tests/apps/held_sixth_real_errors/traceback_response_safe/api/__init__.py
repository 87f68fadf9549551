from flask import Flask

from .errors import register_errors
from .orders import orders


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(orders)
    register_errors(app)
    return app
