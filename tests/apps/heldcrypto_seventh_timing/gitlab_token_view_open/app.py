from flask import Flask

from hooks import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 512 * 1024
    app.register_blueprint(bp)
    return app
