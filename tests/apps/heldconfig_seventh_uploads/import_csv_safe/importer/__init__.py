from flask import Flask

from .routes import routes


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("importer.config.Production")
    app.register_blueprint(routes)
    return app
