from flask import Blueprint, jsonify

from .extensions import socketio

bp = Blueprint("meters", __name__)


@bp.get("/api/meters")
def meters():
    return jsonify(meters=["north", "south"])


@socketio.on("subscribe")
def on_subscribe(data):
    socketio.emit("subscribed", {"meter": data.get("meter")})
