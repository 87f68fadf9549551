from flask import Flask


def create_app():
    app = Flask(__name__)
    from .api import register

    register(app)
    return app
