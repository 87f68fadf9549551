from flask import Flask
from flask_socketio import SocketIO, send

app = Flask(__name__)
socketio = SocketIO(app, message_queue="redis://queue:6379/0", async_mode="threading")

@app.route("/")
def index():
    return "chat"


@socketio.on("message")
def on_message(text):
    send(str(text)[:500], broadcast=True)


def main():
    socketio.run(app, port=8000)


if __name__ == "__main__":
    main()
