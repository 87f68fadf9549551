from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask_login import current_user, login_required, login_user, logout_user
from itsdangerous import BadData, URLSafeTimedSerializer

from forms import LoginForm, NewPasswordForm, PasswordForm, RegisterForm, ResetForm
from mailer import send_reset_mail
from models import User, db

auth = Blueprint("auth", __name__)


def signer():
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="reset")


@auth.route("/login", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        user = User.by_email(form.email.data)
        if user and user.check_password(form.password.data):
            login_user(user)
            return redirect(url_for("auth.account"))
        flash("Wrong e-mail address or password.")
    return render_template("auth/login.html", form=form)


@auth.route("/register", methods=["GET", "POST"])
def register():
    form = RegisterForm()
    if form.validate_on_submit():
        db.session.add(User.create(form.email.data, form.password.data))
        db.session.commit()
        return redirect(url_for("auth.login"))
    return render_template("auth/register.html", form=form)


@auth.route("/forgot-password", methods=["GET", "POST"])
def forgot_password():
    form = ResetForm()
    if form.validate_on_submit():
        user = User.by_email(form.email.data)
        if user:
            send_reset_mail(user, signer().dumps(user.id))
        flash("Check your mail.")
    return render_template("auth/forgot.html", form=form)


@auth.route("/reset/<token>", methods=["GET", "POST"])
def reset(token):
    try:
        user = db.get_or_404(User, signer().loads(token, max_age=1800))
    except BadData:
        return redirect(url_for("auth.forgot_password"))
    form = NewPasswordForm()
    if form.validate_on_submit():
        user.set_password(form.password.data)
        db.session.commit()
        return redirect(url_for("auth.login"))
    return render_template("auth/reset.html", form=form)


@auth.route("/account", methods=["GET", "POST"])
@login_required
def account():
    form = PasswordForm()
    if form.validate_on_submit():
        current_user.set_password(form.password.data)
        db.session.commit()
    return render_template("auth/account.html", form=form)


@auth.route("/logout", methods=["POST"])
def logout():
    logout_user()
    return redirect(url_for("auth.login"))
