import os

from flask import Flask

import ext
from devices import bp


def register_extensions(app: Flask) -> None:
    ext.login_manager.init_app(app)


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    for cookie in ("SESSION", "REMEMBER"):
        app.config[f"{cookie}_COOKIE_SECURE"] = True
        app.config[f"{cookie}_COOKIE_HTTPONLY"] = True
        app.config[f"{cookie}_COOKIE_SAMESITE"] = "Lax"
    register_extensions(app)
    app.register_blueprint(bp)
    return app
