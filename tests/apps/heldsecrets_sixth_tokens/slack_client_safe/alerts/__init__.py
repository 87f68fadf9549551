from flask import Flask

from .slack import notify


def create_app():
    app = Flask(__name__)

    @app.errorhandler(500)
    def on_error(error):
        notify("An internal error occurred")
        return "internal error", 500

    return app
