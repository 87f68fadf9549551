import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["QUOTES_SECRET"]

    from quotes.web import web

    app.register_blueprint(web)
    return app
