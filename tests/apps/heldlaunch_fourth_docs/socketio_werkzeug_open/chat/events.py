from flask_socketio import emit

from . import socketio


@socketio.on("message")
def on_message(data):
    emit("message", {"text": str(data["text"])[:500]}, broadcast=True)
