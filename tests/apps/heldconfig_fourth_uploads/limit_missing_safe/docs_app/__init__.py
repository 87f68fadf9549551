from flask import Flask

from docs_app.config import Config
from docs_app.uploads import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Config)
    app.register_blueprint(bp)
    return app
