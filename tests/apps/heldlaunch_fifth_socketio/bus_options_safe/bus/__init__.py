from flask import Flask
from flask_socketio import SocketIO

sio = SocketIO()


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("BUS_SETTINGS")
    from bus import events, pages
    app.register_blueprint(pages.pages)
    sio.init_app(app, message_queue=app.config.get("REDIS_URL"))
    return app
