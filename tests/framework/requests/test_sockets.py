"""Messages on sockets."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask, request
from flask_socketio import Namespace, SocketIO
from flask_sock import Sock
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
sockets = SocketIO(app)
"""
PROGRAMS = {
    "events": """
@sockets.on("history")
def history(data):
    execute(data["room"])  # !
    execute(request.sid)
@sockets.event
def named(data, more):
    execute(more)  # !
@sockets.event(namespace="/x")
def spaced(data):
    execute(data)  # !
def plain(data):
    execute(data)  # !
sockets.on_event("plain", plain)
@sockets.on("disconnect")
def gone(reason):
    execute(reason)
""",
    "namespaces": """
class Room(Namespace):
    def on_join(self, data):
        execute(data)  # !
    def other(self, data):
        execute(data)
sockets.on_namespace(Room("/room"))
class Unseen(Namespace):
    def on_join(self, data):
        execute(data)  # !
""",
    "an app's sockets that are passed in": """
def set_up(socketio):
    @socketio.on("x")
    def handler(data):
        execute(data)  # !
""",
    "websockets": """
sock = Sock(app)
@sock.route("/echo/<name>")
def echo(ws, name):
    execute(name)  # !
    while True:
        execute(ws.receive())  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
