import os

from flask import Flask

from .admin import admin
from .vehicles import vehicles


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    admin.register_blueprint(vehicles, url_prefix="/vehicles")
    app.register_blueprint(admin)
    return app
