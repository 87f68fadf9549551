import functools
import os

import click
from flask import Flask, render_template
from flask_login import LoginManager, current_user, login_required
from flask_socketio import SocketIO, disconnect, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
socketio = SocketIO(app)


def authenticated_only(f):
    @functools.wraps(f)
    def wrapped(*args, **kwargs):
        if not current_user.is_authenticated:
            disconnect()
            return None
        return f(*args, **kwargs)

    return wrapped


@socketio.on("message")
@authenticated_only
def on_message(data):
    emit("message", {"from": current_user.get_id(), "text": data["text"]}, broadcast=True)


@app.cli.command("purge")
@click.argument("days", type=int)
def purge(days):
    click.echo(f"purging messages older than {days} days")


@app.route("/")
@app.route("/rooms/<int:room>")
@login_required
def rooms(room=None):
    return render_template("rooms.html", room=room)
