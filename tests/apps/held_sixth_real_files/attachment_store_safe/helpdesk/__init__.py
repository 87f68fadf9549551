from flask import Flask
from flask_restx import Api

from .resources import ns


def create_app():
    app = Flask(__name__)
    Api(app, doc=False).add_namespace(ns)
    return app
