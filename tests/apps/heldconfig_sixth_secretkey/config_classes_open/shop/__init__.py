from flask import Flask

from config import ProductionConfig
from .views import bp


def create_app(config_object=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config_object)
    app.register_blueprint(bp)
    return app
