from flask import Blueprint, jsonify
from flask_socketio import emit, join_room

from chat import socketio

bp = Blueprint("rooms", __name__, url_prefix="/rooms")


@bp.get("/")
def index():
    return jsonify(["support", "sales"])


@socketio.on("join")
def on_join(data):
    join_room(data["room"])
    emit("joined", {"room": data["room"]}, to=data["room"])
