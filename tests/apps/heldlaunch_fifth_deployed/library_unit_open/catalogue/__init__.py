import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["LIBRARY_SECRET"]

    from . import books
    app.register_blueprint(books.bp)
    return app
