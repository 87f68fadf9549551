import os

from flask import Flask
from flask_socketio import SocketIO

socketio = SocketIO(async_mode="threading")


def create_app() -> Flask:
    app = Flask(__name__)
    socketio.init_app(app)

    @app.get("/presence")
    def presence():
        return {"online": []}

    return app


UNSAFE = os.environ.get("ALLOW_WERKZEUG", "no") == "yes"

if __name__ == "__main__":
    app = create_app()
    socketio.run(app, port=5001, allow_unsafe_werkzeug=UNSAFE)
