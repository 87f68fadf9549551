from flask import Flask

from .catalog import bp as catalog_bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(catalog_bp, url_prefix="/catalog")
    return app
