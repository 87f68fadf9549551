"""Live ping for the network map; browsers talk to it over Socket.IO."""

import os
from ipaddress import IPv4Address

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
socketio = SocketIO(app)


@socketio.on("ping_host")
def ping_host(message):
    try:
        address = IPv4Address(message["address"])
    except ValueError:
        emit("ping_result", {"error": "not an address"})
        return
    code = os.system(f"ping -c 1 {address} > /dev/null")
    emit("ping_result", {"alive": code == 0})
