from flask import Blueprint, flash, redirect, render_template, url_for
from flask_login import current_user, login_required, login_user, logout_user

from .forms import LoginForm, PasswordForm, RegisterForm, ResetRequestForm
from .service import authenticate, change_password, create_account, mail_reset_link

auth = Blueprint("auth", __name__, url_prefix="/auth")


@auth.route("/login", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        user = authenticate(form.email.data, form.password.data)
        if user:
            login_user(user)
            return redirect(url_for("main.index"))
        flash("Wrong e-mail or password")
    return render_template("auth/login.html", form=form)


@auth.route("/register", methods=["GET", "POST"])
def register():
    form = RegisterForm()
    if form.validate_on_submit():
        create_account(form.email.data, form.password.data)
        return redirect(url_for(".login"))
    return render_template("auth/register.html", form=form)


@auth.route("/reset", methods=["GET", "POST"])
def reset_request():
    form = ResetRequestForm()
    if form.validate_on_submit():
        mail_reset_link(form.email.data)
        return redirect(url_for(".login"))
    return render_template("auth/reset.html", form=form)


@auth.route("/password", methods=["GET", "POST"])
@login_required
def password():
    form = PasswordForm()
    if form.validate_on_submit():
        change_password(current_user, form.password.data)
        return redirect(url_for("main.index"))
    return render_template("auth/password.html", form=form)


@auth.post("/logout")
@login_required
def logout():
    logout_user()
    return redirect(url_for("main.index"))
