"""Tells open browser windows when something sells out: python livestock.py"""

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
live = SocketIO(app)


@live.on("watch")
def watch(product_id):
    emit("watching", {"product": product_id})


def main():
    live.run(app, port=8002, allow_unsafe_werkzeug=True)


if __name__ == "__main__":
    main()
