from flask import Blueprint, jsonify, request
from flask.views import MethodView
from flask_jwt_extended import jwt_required

from .repository import rooms

bp = Blueprint("rooms", __name__, url_prefix="/api/rooms")


class RoomList(MethodView):
    decorators = [jwt_required()]

    def get(self):
        return jsonify(rooms.all())

    def post(self):
        return jsonify(rooms.add(request.get_json())), 201


class RoomDetail(MethodView):
    def get(self, room_id: int):
        return jsonify(rooms.get(room_id))

    def delete(self, room_id: int):
        rooms.remove(room_id)
        return "", 204


bp.add_url_rule("/", view_func=RoomList.as_view("list"))
bp.add_url_rule("/<int:room_id>", view_func=RoomDetail.as_view("detail"))  # finding: unauthenticated-route
