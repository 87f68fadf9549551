from flask import Flask
from flask_socketio import SocketIO, send

app = Flask(__name__)
socketio = SocketIO(app, async_mode="threading")

@app.route("/")
def index():
    return "chat"


@socketio.on("message")
def on_message(text):
    send(str(text)[:500], broadcast=True)


if __name__ == "__main__":
    socketio.run(app, port=5000, allow_unsafe_werkzeug=True)  # finding: unsafe-werkzeug-allowed
