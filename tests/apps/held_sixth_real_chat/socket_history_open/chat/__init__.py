from flask import Flask
from flask_socketio import SocketIO

socketio = SocketIO()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    socketio.init_app(app)
    from . import events  # noqa: F401
    return app
