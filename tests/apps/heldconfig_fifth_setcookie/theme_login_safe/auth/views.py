import secrets

from flask import Blueprint, jsonify, make_response, request

from auth.store import check, remember_token

bp = Blueprint("auth", __name__)


@bp.post("/api/login")
def login():
    data = request.get_json(force=False)
    user = check(data.get("login"), data.get("password"))
    if user is None:
        return jsonify(message="invalid"), 401
    token = secrets.token_urlsafe(32)
    remember_token(user, token)
    resp = make_response(jsonify(user=user))
    resp.set_cookie("auth_token", token, max_age=3600, httponly=True, samesite="Strict", secure=True)
    return resp
