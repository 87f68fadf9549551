from flask import Flask

from config import ProductionConfig


def create_app(config_object=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config_object)

    from .views import bp
    app.register_blueprint(bp)
    return app
