from flask import Flask

from .errors import register_errors


def create_app():
    app = Flask(__name__)
    register_errors(app)

    @app.get("/")
    def home():
        return "Welcome"

    return app
