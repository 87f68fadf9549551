import os

from flask import Flask
from flask_bcrypt import Bcrypt

bcrypt = Bcrypt()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    bcrypt.init_app(app)
    from .auth import bp

    app.register_blueprint(bp)
    return app
