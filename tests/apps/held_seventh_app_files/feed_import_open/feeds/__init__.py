from flask import Flask


def create_app():
    from . import api

    app = Flask(__name__)
    app.register_blueprint(api.bp)
    return app
