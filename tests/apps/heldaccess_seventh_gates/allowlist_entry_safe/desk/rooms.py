from flask import Blueprint, jsonify
from flask_login import current_user

rooms = Blueprint("rooms", __name__, url_prefix="/rooms")
taken = {}


@rooms.get("/")
def index():
    return jsonify(sorted(taken))


@rooms.post("/<int:number>/take")
def take(number):
    taken[number] = current_user.get_id()
    return jsonify(number=number), 201


@rooms.post("/<int:number>/release")
def release(number):
    taken.pop(number, None)
    return "", 204
