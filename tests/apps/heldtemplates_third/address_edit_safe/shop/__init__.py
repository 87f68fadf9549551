import os

from flask import Flask
from flask_wtf import CSRFProtect

from .views import bp

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    csrf.init_app(app)
    app.register_blueprint(bp)
    return app
