import os

from flask import Flask, g, session


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]

    @app.before_request
    def load_user():
        g.user = session.get("user")

    from .views import bp

    app.register_blueprint(bp)
    return app
