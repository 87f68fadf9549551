from flask import Flask

from .views import catalogue


def create_app():
    app = Flask(__name__)
    app.register_blueprint(catalogue, url_prefix="/catalogue")
    return app
