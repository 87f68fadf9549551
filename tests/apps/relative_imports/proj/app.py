from flask import Flask
from .core import config
from .core.blueprints import *

def create_app():
    app = Flask(__name__)
    app.config.from_object(config)
    for bp in ALL:
        app.register_blueprint(bp)
    return app
