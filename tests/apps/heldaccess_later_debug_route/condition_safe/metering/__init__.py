import os

from flask import Flask, jsonify
from flask_login import LoginManager, login_required

login_manager = LoginManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    login_manager.init_app(app)

    @app.get("/readings")
    @login_required
    def readings():
        return jsonify([])

    if app.debug or os.environ.get("ENABLE_DIAGNOSTICS"):

        @app.get("/diagnostics/config")
        @login_required
        def dump_config():
            return jsonify({k: repr(v) for k, v in app.config.items()})

    return app
