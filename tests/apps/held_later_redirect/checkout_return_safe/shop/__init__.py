from flask import Flask

from .checkout import api


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("shop.cfg", silent=True)
    api.init_app(app)
    return app
