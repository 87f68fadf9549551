import os

from flask import Flask

from . import patients


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["CLINIC_SECRET"]
    app.register_blueprint(patients.bp)
    return app
