from flask import Flask

from laboratory import bp


def create_app(**overrides):
    app = Flask(__name__)
    app.config.from_mapping(overrides)
    app.register_blueprint(bp)
    if app.config["TESTING"]:
        app.config["RATE_LIMIT"] = 0
    return app
