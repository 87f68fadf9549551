from flask import Blueprint, jsonify

rooms = Blueprint("rooms", __name__)


@rooms.get("/rooms")
def index():
    return jsonify(rooms=[101, 102])
