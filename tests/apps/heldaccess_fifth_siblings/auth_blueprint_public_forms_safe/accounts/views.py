from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required, login_user, logout_user

from .models import User, db
from .tokens import read_reset_token, send_reset_mail

accounts = Blueprint("accounts", __name__)


@accounts.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = User.query.filter_by(email=request.form["email"]).first()
        if user and user.verify(request.form["password"]):
            login_user(user)
            return redirect(url_for(".profile"))
    return render_template("login.html")


@accounts.route("/register", methods=["GET", "POST"])
def register():
    if request.method == "POST":
        user = User(email=request.form["email"])
        user.set_password(request.form["password"])
        db.session.add(user)
        db.session.commit()
        return redirect(url_for(".login"))
    return render_template("register.html")


@accounts.route("/forgot", methods=["POST"])
def forgot():
    send_reset_mail(request.form["email"])
    return redirect(url_for(".login"))


@accounts.route("/reset/<token>", methods=["GET", "POST"])
def reset(token):
    user = read_reset_token(token)
    if user is None:
        return redirect(url_for(".login"))
    if request.method == "POST":
        user.set_password(request.form["password"])
        db.session.commit()
        return redirect(url_for(".login"))
    return render_template("reset.html")


@accounts.route("/logout", methods=["POST"])
@login_required
def logout():
    logout_user()
    return redirect(url_for(".login"))


@accounts.route("/profile", methods=["GET", "POST"])
@login_required
def profile():
    if request.method == "POST":
        current_user.name = request.form["name"]
        db.session.commit()
    return render_template("profile.html")


@accounts.route("/profile/delete", methods=["POST"])
@login_required
def close_account():
    db.session.delete(current_user._get_current_object())
    db.session.commit()
    logout_user()
    return redirect(url_for(".login"))
