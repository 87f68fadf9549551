from flask import Flask

from .chat import bp


def create_app(test_config=None):
    app = Flask(__name__)
    if test_config:
        app.config.update(test_config)
    app.register_blueprint(bp, url_prefix="/chat")
    return app
