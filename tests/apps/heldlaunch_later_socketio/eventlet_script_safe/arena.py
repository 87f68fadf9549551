import eventlet

eventlet.monkey_patch()

import os  # noqa: E402

from flask import Flask  # noqa: E402
from flask_socketio import SocketIO, join_room  # noqa: E402

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["ARENA_SECRET"]
socketio = SocketIO(app, async_mode="eventlet", message_queue=os.environ.get("REDIS_URL"))


@socketio.on("join")
def on_join(data):
    join_room(str(data["room"])[:40])


@app.get("/healthz")
def healthz():
    return "", 204


if __name__ == "__main__":
    socketio.run(app, host="0.0.0.0", port=8000)
