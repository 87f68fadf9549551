from flask import Flask

from .pages import pages


def create_app():
    app = Flask(__name__)
    app.register_blueprint(pages, url_prefix="/wiki")
    return app
