from flask import Blueprint, redirect, request, url_for
from flask_login import current_user, login_required

from models import db

bp = Blueprint("account", __name__)


@bp.route("/account/password", methods=["POST"])
@login_required
def change_password():
    new = request.form["new_password"]
    if len(new) < 12:
        return "too short", 422
    current_user.set_password(new)
    db.session.commit()
    return redirect(url_for("account.show"))


@bp.route("/account")
@login_required
def show():
    return {"email": current_user.email}
