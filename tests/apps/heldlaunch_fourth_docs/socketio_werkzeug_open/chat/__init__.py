import os

from flask import Flask
from flask_socketio import SocketIO

socketio = SocketIO()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

    from . import events  # noqa: F401
    from .views import bp

    app.register_blueprint(bp)
    socketio.init_app(app, cors_allowed_origins=os.environ["PUBLIC_ORIGIN"])
    return app
