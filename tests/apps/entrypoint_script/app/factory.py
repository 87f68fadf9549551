import logging
from flask import Flask
from .extensions import db, migrate


def create_app(config="app.settings.Production"):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)
    migrate.init_app(app, db)
    logging.getLogger(__name__).info("ready")
    return app
