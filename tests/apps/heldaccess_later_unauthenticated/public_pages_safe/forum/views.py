from flask import Blueprint, jsonify, request, session
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import current_user, login_required, login_user, logout_user

from forum.users import Users

limiter = Limiter(get_remote_address)
bp = Blueprint("forum", __name__)


@bp.post("/login")
@limiter.limit("5/minute")
def login():
    user = Users.check(request.form["name"], request.form["password"])
    if user is None:
        return jsonify(error="wrong name or password"), 401
    session.clear()
    login_user(user)
    return "", 204


@bp.post("/register")
@limiter.limit("3/hour")
def register():
    Users.add(request.form["name"], request.form["password"])
    return "", 201


@bp.post("/password/forgot")
@limiter.limit("3/hour")
def forgot_password():
    Users.queue_reset(request.form["email"])
    return "", 202


@bp.post("/logout")
@login_required
def logout():
    logout_user()
    return "", 204


@bp.post("/posts")
@login_required
def write():
    return jsonify(author=current_user.get_id(), text=request.form["text"]), 201
