import os

from flask import Flask, render_template_string
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["CHAT_SECRET"]
socketio = SocketIO(app, async_mode="threading")


@app.route("/")
def index():
    return render_template_string("<!doctype html><div id=log></div>")


@socketio.on("say")
def on_say(data):
    emit("said", {"text": str(data.get("text", ""))[:200]}, broadcast=True)


if __name__ == "__main__":
    socketio.run(app, port=5000, allow_unsafe_werkzeug=True)  # finding: unsafe-werkzeug-allowed
