from flask import Flask

from orders.views import bp


def create_app(config="config.Live"):
    app = Flask(__name__)
    app.config.from_object(config)
    app.register_blueprint(bp)
    return app
