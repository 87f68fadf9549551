from flask import Flask

from depot.views import bp


def create_app() -> Flask:
    app = Flask("depot")
    app.register_blueprint(bp)
    return app
