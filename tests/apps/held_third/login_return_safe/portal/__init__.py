import os

from flask import Flask

from . import auth


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["PORTAL_SECRET"]
    auth.login_manager.init_app(app)
    app.register_blueprint(auth.bp)
    return app
