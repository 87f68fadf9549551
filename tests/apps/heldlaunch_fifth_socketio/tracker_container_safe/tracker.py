import os

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["TRACKER_SECRET"]
socketio = SocketIO(app)
positions = {}


@app.get("/positions")
def get_positions():
    return positions


@socketio.on("position")
def position(data):
    positions[str(data["id"])] = [float(data["lat"]), float(data["lon"])]
    emit("positions", positions, broadcast=True)


if __name__ == "__main__":
    socketio.run(app, host="localhost")
