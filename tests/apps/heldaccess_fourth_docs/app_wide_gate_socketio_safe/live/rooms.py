from flask import Blueprint, redirect, request, url_for

from .store import Room

bp = Blueprint("rooms", __name__, url_prefix="/rooms")


@bp.post("/")
def create():
    room = Room.create(request.form["topic"])
    return redirect(url_for(".show", room_id=room.id))


@bp.get("/<int:room_id>")
def show(room_id):
    return {"topic": Room.get(room_id).topic}


@bp.post("/<int:room_id>/close")
def close(room_id):
    Room.get(room_id).close()
    return "", 204
