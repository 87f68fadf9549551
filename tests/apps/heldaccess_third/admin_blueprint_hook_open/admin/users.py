from flask import Blueprint

users = Blueprint("users", __name__)


@users.post("/<int:user_id>/disable")
def disable(user_id: int):
    return {"disabled": user_id}
