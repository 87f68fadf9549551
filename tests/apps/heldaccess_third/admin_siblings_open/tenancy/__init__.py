import os

from flask import Flask


def create_app():
    from tenancy.views import bp

    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.register_blueprint(bp)
    return app
