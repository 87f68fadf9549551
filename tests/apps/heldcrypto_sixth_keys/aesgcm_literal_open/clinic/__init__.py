from flask import Flask

from .records import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/records")
    return app
