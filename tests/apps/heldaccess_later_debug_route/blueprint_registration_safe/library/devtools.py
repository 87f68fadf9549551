from flask import Blueprint, redirect, session
from flask_login import current_user

devtools = Blueprint("devtools", __name__, url_prefix="/dev")


@devtools.before_request
def staff_only():
    if not current_user.is_authenticated or not current_user.is_staff:
        return "", 404


@devtools.get("/impersonate/<int:user_id>")
def impersonate(user_id: int):
    session["_user_id"] = str(user_id)
    return redirect("/")
