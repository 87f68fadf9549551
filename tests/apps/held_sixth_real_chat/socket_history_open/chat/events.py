from flask_socketio import emit, join_room

from . import socketio
from .store import MessageStore

store = MessageStore("/var/lib/chat/messages.db")


@socketio.on("join")
def on_join(data):
    join_room(data["room"])
    emit("history", store.last(data["room"]))


@socketio.on("search")
def on_search(data):
    emit("found", store.search(data["room"], data["term"]))
