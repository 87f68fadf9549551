from flask import Flask

from people.views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
