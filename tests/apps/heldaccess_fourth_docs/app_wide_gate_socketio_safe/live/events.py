import functools

from flask_login import current_user
from flask_socketio import disconnect, emit, join_room

from . import socketio


def authenticated_only(f):
    @functools.wraps(f)
    def wrapped(*args, **kwargs):
        if not current_user.is_authenticated:
            disconnect()
            return None
        return f(*args, **kwargs)

    return wrapped


@socketio.on("join")
@authenticated_only
def on_join(data):
    join_room(int(data["room"]))
    emit("joined", {"name": current_user.name}, to=int(data["room"]))
