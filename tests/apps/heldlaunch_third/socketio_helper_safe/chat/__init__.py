from flask import Flask
from flask_socketio import SocketIO

socketio = SocketIO()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("CHAT")
    from chat.rooms import bp

    app.register_blueprint(bp)
    socketio.init_app(app)
    return app
