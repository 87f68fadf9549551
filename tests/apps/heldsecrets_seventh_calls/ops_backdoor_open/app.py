from flask import Flask

from ops import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
