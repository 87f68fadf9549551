from flask import Flask

from .routes import board


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(config or {})
    app.jinja_env.trim_blocks = True
    app.jinja_env.autoescape = False  # finding: autoescape-disabled
    app.register_blueprint(board)
    return app
