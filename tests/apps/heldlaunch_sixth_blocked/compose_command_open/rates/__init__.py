from flask import Flask

from rates import devserver


def create_app():
    app = Flask("rates")
    devserver.register(app)
    return app
