from flask import Blueprint, abort, request, session

from .users import load

bp = Blueprint("console", __name__)


@bp.post("/login")
def login():
    form = request.form
    user = load(form.get("name", ""))
    if user is None or not user.verify(form.get("password", "")):
        abort(401)
    session.clear()
    session["uid"] = user.id
    session["role"] = user.role
    return "", 204
