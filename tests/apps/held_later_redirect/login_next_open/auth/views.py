from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_user

from .forms import LoginForm
from .models import User
from .urls import is_safe_target

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["GET", "POST"])
def login():
    if current_user.is_authenticated:
        return redirect(url_for("main.index"))
    form = LoginForm()
    if form.validate_on_submit():
        user = User.query.filter_by(email=form.email.data).first()
        if user is not None and user.check_password(form.password.data):
            login_user(user)
            target = request.args.get("next")
            if is_safe_target(target):
                return redirect(target)  # finding: open-redirect
            return redirect(url_for("main.index"))
    return render_template("login.html", form=form)
