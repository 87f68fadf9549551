from flask import Flask

from photos.config import Config


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Config)
    from photos.upload import bp

    app.register_blueprint(bp)
    return app
