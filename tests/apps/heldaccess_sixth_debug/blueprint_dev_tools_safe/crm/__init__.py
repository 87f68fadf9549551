import os

from flask import Flask
from flask_login import LoginManager

from .devtools import devtools
from .leads import leads


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    LoginManager(app)
    app.register_blueprint(leads)
    app.register_blueprint(devtools, url_prefix="/_debug")
    return app
