from flask import Flask

from booking import bp


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.ProductionConfig")
    app.register_blueprint(bp)
    return app
