from flask import Flask

from .preview import preview


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(preview, url_prefix="/mail-templates")
    return app
