from flask import Flask

from .views import cms


def create_app():
    app = Flask(__name__)
    app.register_blueprint(cms, url_prefix="/cms")
    return app
