from flask import Flask

from .members import members


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("SOCIAL")
    app.register_blueprint(members)
    return app
