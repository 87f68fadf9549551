from flask import Blueprint, redirect, render_template, request
from flask_login import login_user

from users import User

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = User.verify(request.form["email"], request.form["password"])
        if user:
            login_user(user)
            return redirect("/admin/")
    return render_template("login.html")
