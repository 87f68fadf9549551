from flask import Flask

from .config import CONFIGS
from .extensions import csrf
from .profile import profile


def create_app(name="production"):
    app = Flask(__name__)
    app.config.from_object(CONFIGS[name])
    csrf.init_app(app)
    app.register_blueprint(profile)
    return app
