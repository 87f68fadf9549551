from flask import Flask

from .console import console


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("BACKOFFICE_CONFIG")
    app.register_blueprint(console, url_prefix="/admin/sql")
    return app
