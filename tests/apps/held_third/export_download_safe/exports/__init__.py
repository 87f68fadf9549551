from pathlib import Path

from flask import Flask

from .routes import bp


def create_app(config=None):
    app = Flask(__name__)
    app.config["EXPORT_DIR"] = Path("/var/lib/shop/exports")
    app.config.from_mapping(config or {})
    app.register_blueprint(bp, url_prefix="/exports")
    return app
