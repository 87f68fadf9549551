from __future__ import annotations

from flask import Flask

from .articles import bp as articles_bp


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_pyfile("settings.py", silent=True)
    if config:
        app.config.from_mapping(config)
    app.register_blueprint(articles_bp, url_prefix="/articles")
    return app
