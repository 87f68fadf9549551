from flask import Blueprint, redirect
from flask_login import login_required, login_user

from .models import User
from .permissions import superuser_required

bp = Blueprint("dev", __name__)


@bp.get("/login-as/<int:user_id>")
@login_required
@superuser_required
def login_as(user_id: int):
    login_user(User.get(user_id))
    return redirect("/")
