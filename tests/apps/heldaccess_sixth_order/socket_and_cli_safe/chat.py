import os

import click
from flask import Flask, render_template
from flask_login import LoginManager, current_user, login_required
from flask_socketio import SocketIO, disconnect, emit

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
socketio = SocketIO(app)


@app.route("/chat")
@login_required
def chat():
    return render_template("chat.html")


@socketio.on("connect")
def on_connect():
    if not current_user.is_authenticated:
        return False
    return None


@socketio.on("say")
def on_say(message):
    if not current_user.is_authenticated:
        disconnect()
        return
    emit("said", {"who": current_user.name, "text": message["text"]}, broadcast=True)


@app.cli.command("drop-rooms")
@click.confirmation_option()
def drop_rooms():
    click.echo("rooms dropped")
