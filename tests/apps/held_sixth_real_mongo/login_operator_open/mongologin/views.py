from flask import Blueprint, abort, request, session

from .users import by_reset_code

bp = Blueprint("login", __name__)


@bp.post("/login/code")
def login_with_code():
    body = request.get_json()
    email, code = body.get("email"), body.get("code")
    if not email or not code:
        abort(400)
    user = by_reset_code(email, code)
    if user is None:
        abort(401)
    session["user_id"] = str(user["_id"])
    return "", 204
