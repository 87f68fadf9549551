from flask import Flask

from .views import feeds


def create_app():
    app = Flask(__name__)
    app.register_blueprint(feeds)
    return app
