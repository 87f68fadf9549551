from flask import Flask

from .browse import files


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("filemanager.settings.Production")
    app.register_blueprint(files, url_prefix="/files")
    return app
