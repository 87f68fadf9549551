from flask import Flask

from .admin import admin
from .public import public


def create_app():
    app = Flask(__name__)  # missed: security-headers-missing
    app.register_blueprint(public)
    app.register_blueprint(admin, url_prefix="/admin")
    return app
