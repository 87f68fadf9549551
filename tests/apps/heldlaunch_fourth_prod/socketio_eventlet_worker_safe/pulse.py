import os

from flask import Flask
from flask_socketio import SocketIO

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
socketio = SocketIO(app, cors_allowed_origins=["https://pulse.example.com"])


@socketio.on("beat")
def beat(data):
    socketio.emit("beat", {"at": data.get("at")})


@app.get("/")
def index():
    return {"clients": 0}


if __name__ == "__main__":
    socketio.run(app, debug=False)
