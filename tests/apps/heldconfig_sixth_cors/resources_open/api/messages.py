from flask import Blueprint, jsonify, request

from .auth import user_for_cookie

bp = Blueprint("messages", __name__)


@bp.get("/messages")
def messages():
    user = user_for_cookie(request.cookies.get("sid"))
    return jsonify([m.as_dict() for m in user.messages])
