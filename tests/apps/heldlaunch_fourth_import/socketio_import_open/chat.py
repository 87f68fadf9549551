from flask import Flask, render_template_string
from flask_socketio import SocketIO, emit

app = Flask(__name__)
socketio = SocketIO(app, async_mode="threading")


@app.route("/")
def index():
    return render_template_string("<h1>Chat</h1>")


@socketio.on("message")
def on_message(data):
    emit("message", {"text": data["text"]}, broadcast=True)


socketio.run(app, port=5000)  # finding: run-on-import
