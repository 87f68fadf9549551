from flask_socketio import join_room

from bus import sio


@sio.on("follow")
def follow(data):
    join_room("line-%d" % int(data["line"]))
