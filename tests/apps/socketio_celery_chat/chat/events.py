from flask import g
from . import socketio


@socketio.on("post")
def post(data):
    g.run = data
