from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
socketio = SocketIO(app, async_mode="threading")


@socketio.on("answer")
def answer(data):
    emit("result", {"correct": data.get("choice") == 2})


@app.get("/health")
def health():
    return {"ok": True}


if __name__ == "__main__":
    socketio.run(app, host="127.0.0.1")
