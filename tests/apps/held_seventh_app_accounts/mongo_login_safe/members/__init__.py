from flask import Flask
from pymongo import MongoClient


def create_app():
    from .views import bp

    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.extensions["mongo"] = MongoClient(app.config["MONGO_URI"]).get_default_database()
    app.register_blueprint(bp)
    return app
