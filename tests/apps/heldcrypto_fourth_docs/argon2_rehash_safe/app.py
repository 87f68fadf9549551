from flask import Blueprint, abort, jsonify, request

import passwords
import tokens
from models import User

bp = Blueprint("auth", __name__)


@bp.post("/tokens")
def create_token():
    data = request.get_json()
    user = User.query.filter_by(email=data["email"]).first()
    if user is None or not passwords.verify_password(user, data["password"]):
        abort(401)
    return jsonify(token=tokens.issue(user.id)), 201


@bp.post("/users")
def register():
    data = request.get_json()
    if data["password"] != data["password_confirm"]:
        abort(422, "passwords differ")
    User.create(email=data["email"], password_hash=passwords.hash_password(data["password"]))
    return "", 201
