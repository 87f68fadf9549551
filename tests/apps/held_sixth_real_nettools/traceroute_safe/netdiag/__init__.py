from flask import Flask

from .views import netdiag


def create_app():
    app = Flask(__name__)
    app.register_blueprint(netdiag, url_prefix="/diag")
    return app
