from flask import Blueprint, redirect, render_template, request
from flask_login import login_user

from .store import User

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = User.verify(request.form["name"], request.form["password"])
        if user:
            login_user(user)
            return redirect("/rooms/1")
    return render_template("login.html")


@bp.route("/forgot", methods=["GET", "POST"])
def forgot():
    if request.method == "POST":
        User.send_reset_mail(request.form["email"])
    return render_template("forgot.html")
