import os

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
socketio = SocketIO(app)
RECORDINGS = "/srv/recordings"


@socketio.on("chunk")
def store_chunk(message):
    name = message["recording"]
    with open(os.path.join(RECORDINGS, name), "ab") as recording:  # finding: path-traversal
        recording.write(message["bytes"])
    emit("stored", {"ok": True})
