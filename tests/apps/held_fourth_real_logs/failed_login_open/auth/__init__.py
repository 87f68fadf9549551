import logging.config

from flask import Flask

LOGGING = {
    "version": 1,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {"file": {"class": "logging.FileHandler", "filename": "/var/log/shop/audit.log", "formatter": "line"}},
    "root": {"handlers": ["file"], "level": "INFO"},
}


def create_app(accounts):
    logging.config.dictConfig(LOGGING)
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.extensions["accounts"] = accounts
    from auth.views import bp
    app.register_blueprint(bp)
    return app
