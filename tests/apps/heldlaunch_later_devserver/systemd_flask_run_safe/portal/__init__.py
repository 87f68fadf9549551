import os

from flask import Flask

from portal.pages import pages


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["PORTAL_SECRET"]
    app.register_blueprint(pages)
    return app
