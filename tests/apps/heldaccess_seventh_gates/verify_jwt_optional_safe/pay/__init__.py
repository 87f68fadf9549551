import os

from flask import Flask
from flask_jwt_extended import JWTManager

from pay.cards import cards
from pay.transfers import transfers


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    JWTManager(app)
    app.register_blueprint(cards)
    app.register_blueprint(transfers)
    return app
