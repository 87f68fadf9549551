from flask import Flask
from flask_socketio import SocketIO, send

app = Flask(__name__)
socketio = SocketIO(app)

@app.route("/")
def index():
    return "chat"


@socketio.on("message")
def on_message(text):
    send(str(text)[:500], broadcast=True)


socketio.run(app, port=5001)  # finding: run-on-import
