import os

from flask import Flask

from .guard import install_guard
from .tasks import tasks


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    install_guard(app)
    app.register_blueprint(tasks)
    return app
