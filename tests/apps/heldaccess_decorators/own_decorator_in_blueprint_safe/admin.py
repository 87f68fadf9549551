from flask import Blueprint, jsonify

from security import admin_required

admin = Blueprint("admin", __name__, url_prefix="/admin")
locked = set()


@admin.post("/users/<int:user_id>/lock")
@admin_required
def lock(user_id):
    locked.add(user_id)
    return jsonify(locked=sorted(locked))
