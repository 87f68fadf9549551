from flask import Blueprint, redirect, url_for
from flask_login import login_required, logout_user

bp = Blueprint("auth", __name__)


@bp.post("/logout")
@login_required
def logout():
    logout_user()
    return redirect(url_for("auth.goodbye"))


@bp.get("/goodbye")
def goodbye():
    return "See you soon"
