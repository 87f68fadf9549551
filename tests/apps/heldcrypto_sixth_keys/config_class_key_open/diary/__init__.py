from flask import Flask, current_app, request

from .config import Config
from .crypto import DiaryCipher

cipher = DiaryCipher()


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)
    cipher.init_app(app)

    @app.post("/entries")
    def add():
        return current_app.extensions["diary_cipher"].seal(request.form["text"]), 201

    return app
