from flask import Flask
from flask_restful import Api

from .resources import ItemList


def create_app():
    app = Flask(__name__)
    api = Api(app, prefix="/api/v1")
    api.add_resource(ItemList, "/items")
    return app
