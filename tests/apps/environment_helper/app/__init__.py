from flask import Flask
from flask_socketio import SocketIO

socketio = SocketIO(cors_allowed_origins="*")


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = "x"
    from .events import register
    register(socketio)
    socketio.init_app(app)
    return app
