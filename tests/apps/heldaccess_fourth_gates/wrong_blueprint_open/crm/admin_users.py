from flask import Blueprint, jsonify

from .gates import require_admin
from .store import USERS

bp = Blueprint("admin_users", __name__, url_prefix="/admin/users")
bp.before_request(require_admin)


@bp.get("/")
def listing():
    return jsonify(USERS)


@bp.delete("/<int:uid>")
def remove(uid):
    USERS.pop(uid, None)
    return "", 204
