from flask import Flask, jsonify, session
from flask_wtf import CSRFProtect

from config import Config

csrf = CSRFProtect()


def create_app(config_class=Config):
    app = Flask(__name__)
    app.config.from_object(config_class)
    csrf.init_app(app)

    @app.post("/likes/<int:post_id>")
    def like(post_id):
        session.setdefault("likes", []).append(post_id)
        return jsonify(liked=post_id)

    return app
