from flask import Flask

from .config import ProductionConfig
from .users import bp


def create_app(config=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config)
    app.register_blueprint(bp)
    return app
