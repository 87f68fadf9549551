import eventlet
eventlet.monkey_patch()

import os

from flask import Flask
from flask_socketio import SocketIO

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
socketio = SocketIO(app, async_mode="eventlet")


@app.get("/healthz")
def healthz():
    return "ok"


@socketio.on("ping_me")
def ping_me():
    return "pong"


if __name__ == "__main__":
    socketio.run(app, host="0.0.0.0", port=int(os.environ.get("PORT", 5000)))
