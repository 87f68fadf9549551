from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required
from werkzeug.security import generate_password_hash

bp = Blueprint("account", __name__, url_prefix="/account")


@bp.route("/password", methods=["GET", "POST"])
@login_required
def password():
    if request.method == "POST":
        current_user.password_hash = generate_password_hash(request.form["password"])
        current_user.save()
        return redirect(url_for("account.password"))
    return render_template("password.html")
