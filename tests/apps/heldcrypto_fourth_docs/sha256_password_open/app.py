from flask import Blueprint, abort, jsonify, request

import passwords
from models import User

bp = Blueprint("auth", __name__)


@bp.post("/session")
def login():
    data = request.get_json()
    user = User.query.filter_by(email=data["email"]).first()
    if user is None or not passwords.verify_password(user, data["password"]):
        abort(401)
    return jsonify(id=user.id), 201


@bp.post("/users")
def register():
    data = request.get_json()
    User.create(email=data["email"], password_hash=passwords.hash_password(data["password"]))
    return "", 201
