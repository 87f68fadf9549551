from flask import Flask
from flask_restx import Api


def create_app():
    from .resources import api as carts

    app = Flask(__name__)
    app.config.from_envvar("CARTS_SETTINGS")
    api = Api(app, doc=False)
    api.add_namespace(carts, path="/carts")
    return app
