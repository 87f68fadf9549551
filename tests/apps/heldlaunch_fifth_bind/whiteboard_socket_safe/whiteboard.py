import os

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.secret_key = os.environ["WHITEBOARD_SECRET"]
socketio = SocketIO(app, async_mode="threading", cors_allowed_origins=[])

strokes = []


@socketio.on("stroke")
def stroke(data):
    strokes.append((int(data["x"]), int(data["y"])))
    emit("stroke", data, broadcast=True, include_self=False)


@app.get("/strokes")
def all_strokes():
    return {"strokes": strokes}


if __name__ == "__main__":
    socketio.run(app, host="127.0.0.1", port=5090)
