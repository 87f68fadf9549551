import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]

    from club.admin import admin

    app.register_blueprint(admin)
    return app
