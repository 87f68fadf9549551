import logging
import os

from flask import Flask
from flask_socketio import SocketIO

log = logging.getLogger(__name__)
app = Flask(__name__)
socketio = SocketIO(app, message_queue=os.environ.get("REDIS_URL"))


@socketio.on("subscribe")
def subscribe(message):
    log.info("client subscribed")
    return {"ok": True}


def main(argv=None):
    port = int(os.environ.get("PORT", 5000))
    socketio.run(app, host="127.0.0.1", port=port, allow_unsafe_werkzeug=True)  # finding: unsafe-werkzeug-allowed


if __name__ == "__main__":
    main()
