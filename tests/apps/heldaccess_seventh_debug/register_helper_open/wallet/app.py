from __future__ import annotations

from flask import Flask

from wallet.api import api
from wallet.dev import install_dev_routes
from wallet.extensions import db, jwt
from wallet.settings import Settings


def create_app(settings: Settings | None = None) -> Flask:
    settings = settings or Settings.from_env()
    app = Flask("wallet")
    app.config.from_object(settings)
    db.init_app(app)
    jwt.init_app(app)
    app.register_blueprint(api, url_prefix="/api")
    if app.debug:
        install_dev_routes(app)
    return app
