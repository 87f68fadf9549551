from flask import Flask

from .admin import admin
from .public import public


def create_app():
    app = Flask(__name__)
    app.register_blueprint(public)
    app.register_blueprint(admin, url_prefix="/admin")
    return app
