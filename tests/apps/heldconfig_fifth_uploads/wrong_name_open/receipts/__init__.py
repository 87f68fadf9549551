from flask import Flask

from .upload import bp


class Config:
    UPLOAD_FOLDER = "/var/lib/receipts"
    MAX_UPLOAD_SIZE = 8 * 1024 * 1024
    ALLOWED = {"pdf", "png", "jpg"}


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)
    app.register_blueprint(bp)
    return app
