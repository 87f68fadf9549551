from flask import Flask

from . import csp


def create_app():
    app = Flask(__name__)
    csp.init_app(app)

    @app.get("/")
    def index():
        return "<h1>Hello</h1>"

    return app
