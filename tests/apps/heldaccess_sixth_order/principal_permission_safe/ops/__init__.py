import os

from flask import Flask
from flask_principal import Principal

principal = Principal()


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    principal.init_app(app)
    from .jobs import jobs
    app.register_blueprint(jobs)
    return app
