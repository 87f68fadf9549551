import eventlet

eventlet.monkey_patch()

from flask import Flask
from flask_socketio import SocketIO, join_room

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")


@socketio.on("join")
def on_join(data):
    join_room("board-%d" % int(data["board"]))


@app.route("/health")
def health():
    return {"ok": True}


if __name__ == "__main__":
    socketio.run(app, host="0.0.0.0", port=5000)
