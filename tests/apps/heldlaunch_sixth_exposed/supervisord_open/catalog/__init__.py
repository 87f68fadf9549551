from flask import Flask

from catalog.views import bp


def create_app():
    app = Flask(__name__)
    app.config["DEBUG"] = True
    app.register_blueprint(bp)
    return app
