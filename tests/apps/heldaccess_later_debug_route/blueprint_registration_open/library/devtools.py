from flask import Blueprint, redirect, session

devtools = Blueprint("devtools", __name__, url_prefix="/dev")


@devtools.get("/impersonate/<int:user_id>")  # finding: debug-only-route
def impersonate(user_id: int):
    session["_user_id"] = str(user_id)
    return redirect("/")
