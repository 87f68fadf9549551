from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    app.register_blueprint(bp, url_prefix="/edi")
    return app
