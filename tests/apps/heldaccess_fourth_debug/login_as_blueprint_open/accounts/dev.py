from flask import Blueprint, redirect
from flask_login import login_user

from .models import User

bp = Blueprint("dev", __name__)


@bp.get("/login-as/<int:user_id>")  # finding: debug-only-route
def login_as(user_id: int):
    login_user(User.get(user_id))
    return redirect("/")
