import os

from flask import Flask

from .admin import admin
from .vehicles import vehicles


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.register_blueprint(vehicles, url_prefix="/admin/vehicles")
    app.register_blueprint(admin)
    return app
