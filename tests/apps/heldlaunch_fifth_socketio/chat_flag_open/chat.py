import os

from flask import Flask, render_template_string
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["CHAT_SECRET"]
socketio = SocketIO(app)


@app.route("/")
def index():
    return render_template_string("<div id=chat></div>")


@socketio.on("message")
def on_message(text):
    emit("message", {"text": text[:1000]}, broadcast=True)


if __name__ == "__main__":
    socketio.run(app, port=5000, allow_unsafe_werkzeug=True)  # finding: unsafe-werkzeug-allowed
