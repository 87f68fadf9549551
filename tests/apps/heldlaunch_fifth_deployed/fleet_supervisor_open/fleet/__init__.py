from flask import Flask

from .config import CONFIGS


def create_app(name):
    app = Flask(__name__)
    app.config.from_object(CONFIGS[name])

    from .vehicles import vehicles
    app.register_blueprint(vehicles)
    return app
