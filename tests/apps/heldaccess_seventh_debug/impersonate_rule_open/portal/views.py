from flask import flash, redirect, url_for
from flask_login import current_user, login_required, login_user

from portal.models import User


@login_required
def home():
    return f"Signed in as user number {int(current_user.id)}"


def impersonate(user_id):
    user = User.query.get_or_404(user_id)
    login_user(user)
    flash("You are now browsing as another user.")
    return redirect(url_for("home"))
