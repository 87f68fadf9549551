from flask import Blueprint, flash, redirect, render_template, request
from flask_login import LoginManager, login_user

from .users import authenticate
from .utils import next_or_home

bp = Blueprint("auth", __name__)
login_manager = LoginManager()


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = authenticate(request.form["email"], request.form["password"])
        if user is not None:
            login_user(user)
            return redirect(next_or_home(request.args.get("next")))  # finding: open-redirect
        flash("Wrong e-mail address or password.")
    return render_template("login.html")
