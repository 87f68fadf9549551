import os

from flask import Flask
from flask_socketio import SocketIO, emit
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
socketio = SocketIO(app)
RECORDINGS = "/srv/recordings"


@socketio.on("chunk")
def store_chunk(message):
    name = secure_filename(message["recording"])
    with open(os.path.join(RECORDINGS, name), "ab") as recording:
        recording.write(message["bytes"])
    emit("stored", {"ok": True})
