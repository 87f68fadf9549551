from flask import Flask, jsonify, request, session
from flask_wtf.csrf import CSRFProtect

from .config import Config

csrf = CSRFProtect()


def create_app(config_class: type = Config) -> Flask:
    app = Flask(__name__)
    app.config.from_object(config_class)
    csrf.init_app(app)

    @app.post("/threads")
    def create_thread():
        return jsonify(author=session["user"], title=request.form["title"]), 201

    return app
