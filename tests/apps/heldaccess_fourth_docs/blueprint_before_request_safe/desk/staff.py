from flask import Blueprint, abort, redirect, render_template, url_for
from flask_login import current_user, login_required

from .models import User

staff = Blueprint("staff", __name__)


@staff.before_request
@login_required
def only_staff():
    if not current_user.is_staff:
        abort(403)


@staff.get("/")
def dashboard():
    return render_template("staff/dashboard.html", users=User.all())


@staff.post("/users/<int:user_id>/delete")
def delete_user(user_id):
    User.delete(user_id)
    return redirect(url_for(".dashboard"))


@staff.post("/users/<int:user_id>/lock")
def lock_user(user_id):
    User.lock(user_id)
    return redirect(url_for(".dashboard"))
