from flask import Blueprint, abort, redirect
from flask_login import current_user, login_required, login_user

from saas.users import load_user

devtools = Blueprint("devtools", __name__)


@devtools.get("/login-as/<user_id>")  # finding: debug-only-route
def login_as(user_id: str):
    login_user(load_user(user_id))
    return redirect("/")
