"""Live ping for the network map; browsers talk to it over Socket.IO."""

import os
from ipaddress import ip_address

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
socketio = SocketIO(app)


@socketio.on("ping_host")
def ping_host(message):
    try:
        address = ip_address(message["address"])
    except ValueError:
        emit("ping_result", {"error": "not an address"})
        return
    code = os.system(f"ping -c 1 {address} > /dev/null")  # finding: command-injection
    emit("ping_result", {"alive": code == 0})
