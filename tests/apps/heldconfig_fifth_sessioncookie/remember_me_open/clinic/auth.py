from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required, login_user

from clinic.users import authenticate

auth = Blueprint("auth", __name__)


@auth.post("/login")
def login():
    user = authenticate(request.form["user"], request.form["password"])
    if user is None:
        return jsonify(ok=False), 401
    login_user(user, remember=True)
    return jsonify(ok=True)


@auth.get("/me")
@login_required
def me():
    return jsonify(id=current_user.get_id())
