import os

from flask import Flask
from pymongo import MongoClient


def create_app():
    app = Flask(__name__)
    client = MongoClient(os.environ["MONGO_URL"])
    app.extensions["users"] = client.get_database("portal").users
    from .views import bp
    app.register_blueprint(bp)
    return app
