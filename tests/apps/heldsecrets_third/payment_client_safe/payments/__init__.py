from flask import Flask

from .client import payments
from .views import bp


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    payments.init_app(app)
    app.register_blueprint(bp)
    return app
