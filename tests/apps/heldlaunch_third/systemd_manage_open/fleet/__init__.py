from flask import Flask

from .vehicles import vehicles


def create_app(config_path):
    app = Flask(__name__)
    app.config.from_object(config_path)
    app.register_blueprint(vehicles, url_prefix="/vehicles")
    return app
