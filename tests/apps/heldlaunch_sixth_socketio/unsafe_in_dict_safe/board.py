from flask import Flask
from flask_socketio import SocketIO, send

from settings import SERVER

socketio = SocketIO()


def create_app() -> Flask:
    app = Flask(__name__)
    socketio.init_app(app)
    return app


@socketio.on("move")
def on_move(data):
    send({"x": int(data["x"]), "y": int(data["y"])}, broadcast=True)


if __name__ == "__main__":
    socketio.run(create_app(), **SERVER)
