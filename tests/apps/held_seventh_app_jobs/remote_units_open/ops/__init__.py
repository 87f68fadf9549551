from flask import Flask
from flask_restx import Api


def create_app():
    from .resources import api as units

    app = Flask(__name__)
    Api(app).add_namespace(units, path="/units")
    return app
